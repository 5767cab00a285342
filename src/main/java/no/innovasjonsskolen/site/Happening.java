package no.innovasjonsskolen.site;

import java.util.List;

/** One line of a timeline. */
public record Happening(String when, String who, String what, List<String> details) {}
