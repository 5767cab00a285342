package no.innovasjonsskolen.office;

import java.util.UUID;

/** Which question from the office. */
record InquiryId(UUID value) {

    /** From an address. */
    public static InquiryId of(String text) {
        return new InquiryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
