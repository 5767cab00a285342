/**
 * How a case is handed to an archive: its records with what the public journal tells of each, as Noark 5
 * arkivmelding, with the files and their checksums in one package.
 *
 * <p>Owns no schema and asks nobody: each room says which records it has of a case. Ends where the package
 * is made: who may take it, and that it was taken, belongs to the room of the case.
 */
@ApplicationModule(allowedDependencies = {"clock"})
@NullMarked
package no.innovasjonsskolen.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
