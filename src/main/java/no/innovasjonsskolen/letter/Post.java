package no.innovasjonsskolen.letter;

/** The way out of the house. */
interface Post {

    /** What came of handing a letter over. What may go better another time throws instead. */
    sealed interface Answer {

        /** It is delivered. */
        record Taken() implements Answer {}

        /**
         * It will never be taken like this.
         *
         * @param said the mail server's own words, for those who look into it
         */
        record Refused(StopReason reason, String said) implements Answer {}
    }

    /** Whether there is a way out. Without one, letters wait. */
    boolean isOpen();

    /** Hands a letter over. Throws when it should be tried again later. */
    Answer deliver(OutboxLetter letter) throws Exception;
}
