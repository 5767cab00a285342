package no.innovasjonsskolen;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A form being filled in. */
public final class Form {

    private static final String BOUNDARY = "innovasjonsskolen-part";

    private final Reader reader;
    private final Element element;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private Optional<Attached> file = Optional.empty();

    private record Attached(String name, String fileName, HttpRequest.BodyPublisher content) {}

    /** A form that its reader has not seen on a page of ours. */
    public static Form unseen(Reader reader, String action, Map<String, String> fields) {
        var form = new Form(reader, new Element("form").attr("action", action).attr("method", "post")
                .attr("enctype", "multipart/form-data"));
        fields.forEach(form::set);
        return form;
    }

    Form(Reader reader, Element element) {
        this.reader = reader;
        this.element = element;
        for (var field : element.select("input[name], textarea[name], select[name]")) {
            var type = field.attr("type");
            if ((type.equals("radio") || type.equals("checkbox")) && !field.hasAttr("checked")
                    || type.equals("file")) {
                continue;
            }
            fields.put(field.attr("name"), field.tagName().equals("textarea") ? field.wholeText().strip()
                    : field.tagName().equals("select")
                            ? field.select("option[selected]").attr("value")
                    : field.attr("value"));
        }
    }

    public Form set(String name, String value) {
        fields.put(name, value);
        return this;
    }

    public Form without(String name) {
        fields.remove(name);
        return this;
    }

    /** Everything that will be sent. */
    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    public String value(String name) {
        return fields.get(name);
    }

    /** Chooses a file. */
    public Form attach(String name, String fileName, byte[] content) {
        return attach(name, fileName, List.of(content), content.length);
    }

    /** Chooses a file that may be too large for memory. */
    public Form attach(String name, String fileName, Iterable<byte[]> content, long size) {
        file = Optional.of(new Attached(name, fileName, size == 0 ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(content), size)));
        return this;
    }

    /** Sends it and follows where that leads. */
    public Reader.Seen send() {
        return reader.follow(sendAndStay());
    }

    /** Sends it and stays. */
    public Reader.Seen sendAndStay() {
        return element.attr("enctype").equals("multipart/form-data") ? sendParts() : sendFields();
    }

    private Reader.Seen sendParts() {
        var parts = new StringBuilder();
        fields.forEach((name, value) -> parts.append(part("name=\"" + name + "\"")).append(value));
        file.ifPresent(it -> parts.append(part("name=\"" + it.name() + "\"; filename=\"" + it.fileName()
                + "\"\r\nContent-Type: application/octet-stream")));
        return reader.send(reader.request(element.attr("action"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Sec-Fetch-Site", "same-origin").header("Origin", reader.base())
                .POST(BodyPublishers.concat(BodyPublishers.ofString(parts.toString()),
                        file.map(Attached::content).orElse(BodyPublishers.noBody()),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    private static String part(String what) {
        return "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n";
    }

    private Reader.Seen sendFields() {
        if (!element.attr("method").equalsIgnoreCase("post")) {
            return reader.get(element.attr("action") + "?" + Reader.encoded(fields));
        }
        return reader.post(element.attr("action"), fields);
    }
}
