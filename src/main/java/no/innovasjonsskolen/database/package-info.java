/**
 * PostgreSQL for the whole house: a server of our own when nobody names another, and in both cases the
 * certainty that a commit is on disk before anyone is told of it. Asks each room every night whether what
 * must always be true of its rows is true.
 *
 * <p>Owns no schema and publishes nothing: the rooms meet an ordinary {@code DataSource}. Ends where a
 * safe connection is handed over; tables and migrations belong to each room, backup to operations.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.innovasjonsskolen.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
