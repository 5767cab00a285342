/**
 * Fair lotteries among applications when there are more of them than places: what chance each should have,
 * numbered panels that give exactly those chances, how a panel is drawn, and how anybody checks it.
 *
 * <p>Pure functions: the same problem gives the same bytes on any machine. No database, no clock, no Spring.
 * Owns no schema and publishes nothing. Ends where the numbered panels are handed over: who may apply, and
 * what is offered to whom after a draw, belongs to other rooms. {@code docs/draw.md} explains it to people,
 * {@code docs/lottery-file.md} describes the files.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.innovasjonsskolen.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
