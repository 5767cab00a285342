package no.innovasjonsskolen.letter;

/** The way out of the house. */
interface Post {

    /** Whether there is a way out. Without one, letters wait. */
    boolean isOpen();

    /** Hands a letter over, or throws: what returns, is delivered. */
    void deliver(OutboxLetter letter) throws Exception;
}
