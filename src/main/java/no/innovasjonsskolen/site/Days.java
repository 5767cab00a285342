package no.innovasjonsskolen.site;

import java.time.LocalDate;

/** Some days on end: «7.–8. september 2027». */
public record Days(LocalDate first, LocalDate last) implements Worded {

    @Override
    public String in(Words words) {
        if (first.equals(last)) {
            return words.date(first);
        }
        var from = words.date(first);
        if (first.getYear() == last.getYear()) {
            var start = first.getMonth() == last.getMonth() ? from.indexOf(' ') : from.lastIndexOf(' ');
            from = from.substring(0, start);
        }
        return words.localize("site.days", from, words.date(last));
    }
}
