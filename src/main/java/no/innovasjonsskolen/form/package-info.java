/**
 * One form technique for every page: a form is declared once, and read, judged and shown again by the same
 * code.
 *
 * <p>Owns no schema. A form is a list of {@link no.innovasjonsskolen.form.FieldSpec}s; what a browser sends
 * becomes a {@link no.innovasjonsskolen.form.FormInput}, whose values are typed and whose errors are said at
 * their fields. Ends where an answer is accepted: what it means is decided by the room, which may still
 * reject a field with a reason.
 */
@ApplicationModule(allowedDependencies = {"site", "clock"})
@NullMarked
package no.innovasjonsskolen.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
