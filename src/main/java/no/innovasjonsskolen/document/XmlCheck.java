package no.innovasjonsskolen.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.innovasjonsskolen.document.UploadResult.Reason;

/**
 * Reads the texts of an archive that say what it fetches from elsewhere when somebody opens it: the relations
 * of a Word file, the content of an OpenDocument file. Read as a word processor reads them, so that no way of
 * writing hides anything; but without declarations of its own, which no such file needs.
 */
final class XmlCheck {

    private static final XMLInputFactory READERS = readers();
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> OPEN_DOCUMENT = Set.of("content.xml", "styles.xml", "meta.xml",
            "settings.xml");
    /** Fields of Word that bring in what lies elsewhere; the last two start a program. */
    private static final Set<String> FETCHING = Set.of("INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT",
            "LINK", "DDE", "DDEAUTO");
    private static final int LONGEST_FIELD = 2_000;

    private final Budget budget;
    private final StringBuilder field = new StringBuilder();
    private boolean inField;
    private int depth;

    private XmlCheck(Budget budget) {
        this.budget = budget;
    }

    private static XMLInputFactory readers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Whether an entry with this name, in small letters, is read by {@link #faultOf}. */
    static boolean reads(String name) {
        return name.endsWith(".rels") || name.startsWith("word/") && name.endsWith(".xml")
                || OPEN_DOCUMENT.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    /** Reads to the end, or to the first fault. */
    static Optional<Reason> faultOf(InputStream content, Budget budget) throws IOException {
        return new XmlCheck(budget).read(new Counted(content, budget));
    }

    private Optional<Reason> read(InputStream content) throws IOException {
        try {
            var xml = READERS.createXMLStreamReader(content);
            while (xml.hasNext()) {
                var fault = fault(xml, xml.next());
                if (fault.isPresent()) {
                    return fault;
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            return Optional.of(Reason.DAMAGED);
        }
    }

    private Optional<Reason> fault(XMLStreamReader xml, int event) {
        budget.steps(16);
        return switch (event) {
            case XMLStreamConstants.DTD -> Optional.of(Reason.ACTIVE);
            case XMLStreamConstants.START_ELEMENT -> {
                budget.depth(++depth);
                budget.steps(16L * xml.getAttributeCount());
                yield opensSomething(xml) ? Optional.of(Reason.ACTIVE) : Optional.empty();
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                inField = false;
                yield xml.getLocalName().equals("p") && fieldFetches() ? Optional.of(Reason.ACTIVE)
                        : Optional.empty();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inField && field.length() < LONGEST_FIELD) {
                    field.append(xml.getText());
                }
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** What the fields of a paragraph say, which may be written in pieces: whether one fetches something. */
    private boolean fieldFetches() {
        var words = field.toString().toUpperCase(Locale.ROOT).split("[\\s\"]+");
        field.setLength(0);
        for (int at = 0; at < words.length; at++) {
            if (FETCHING.contains(words[at]) && (words[at].startsWith("DDE")
                    || at + 1 < words.length && isElsewhere(words[at + 1]))) {
                return true;
            }
        }
        return false;
    }

    private boolean opensSomething(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "Relationship" ->
                fetches(value(xml, "Type"), value(xml, "TargetMode"), value(xml, "Target"));
            case "instrText" -> {
                inField = true;
                yield false;
            }
            case "fldSimple" -> {
                field.append(' ').append(instruction(xml)).append(' ');
                yield false;
            }
            case "event-listener" -> true;
            // A link that somebody presses is hers to press.
            case "a" -> false;
            default -> isElsewhere(xlink(xml));
        };
    }

    /** What a relation names is fetched when the file is opened; only a link waits until it is pressed. */
    private static boolean fetches(String type, String mode, String target) {
        return !type.toLowerCase(Locale.ROOT).endsWith("/hyperlink")
                && (mode.equalsIgnoreCase("External") ? !isOnThisDisk(target) && !target.isBlank()
                        : isElsewhere(target));
    }

    /** An address with a scheme, or one of another machine. */
    private static boolean isElsewhere(String target) {
        var address = plain(target);
        var colon = address.indexOf(':');
        var scheme = colon > 1 && address.substring(0, colon).chars()
                .allMatch(sign -> Character.isLetterOrDigit(sign) || "+-.".indexOf(sign) >= 0);
        return (scheme || address.startsWith("//")) && !isOnThisDisk(target);
    }

    /** Such as the template of one's own workplace: {@code file:///C:/Maler/brev.dotx}. */
    private static boolean isOnThisDisk(String target) {
        var address = plain(target);
        var path = address.startsWith("file:") ? address.substring("file:".length()) : address;
        var letter = path.startsWith("///") ? 3 : path.startsWith("/") && !path.startsWith("//") ? 1 : 0;
        return path.length() > letter + 1 && Character.isLetter(path.charAt(letter))
                && path.charAt(letter + 1) == ':' && !path.substring(letter + 2).startsWith("//");
    }

    /** In small letters, with every slash leaning the same way, and nothing written in numbers. */
    private static String plain(String target) {
        return target.strip().toLowerCase(Locale.ROOT).replace("%5c", "/").replace("%2f", "/")
                .replace("%3a", ":").replace('\\', '/');
    }

    /** What a relation says is in no namespace; what is in one is not read as a relation's. */
    private static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var space = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals(name) && (space == null || space.isEmpty())) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** What a field of Word says, whatever namespace its version has. */
    private static String instruction(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("instr")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String xlink(XMLStreamReader xml) {
        var href = xml.getAttributeValue(XLINK, "href");
        return href == null ? "" : href;
    }

    /** Tells the budget of every byte that comes out of the archive. */
    private static final class Counted extends FilterInputStream {

        private final Budget budget;

        Counted(InputStream content, Budget budget) {
            super(content);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            budget.unfolded(1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var got = super.read(into, from, most);
            budget.unfolded(Math.max(got, 1));
            return got;
        }
    }
}
