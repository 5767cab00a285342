package no.innovasjonsskolen.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.document.Document.Infected;
import no.innovasjonsskolen.document.Document.Open;
import no.innovasjonsskolen.document.Document.Quarantined;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The door of the room: hands files in, finds them, opens them, sets them aside and forgets them. */
@Component
public class Documents {

    /** The most bytes a file may have. */
    public static final long LARGEST = 10 * UploadResult.MEGABYTE;
    /** The most files one owner may have. */
    public static final int MOST_FILES = 10;
    /** The most bytes one owner may have. */
    public static final long MOST_BYTES = 40 * UploadResult.MEGABYTE;

    private final Shelf shelf;
    private final InspectionQueue inspections;
    private final Scanner scanner;
    private final DocumentRows rows;
    private final SweepShelf sweep;
    private final TransactionTemplate transaction;

    Documents(Shelf shelf, InspectionQueue inspections, Scanner scanner, DocumentRows rows, SweepShelf sweep,
            TransactionTemplate transaction) {
        this.shelf = shelf;
        this.inspections = inspections;
        this.scanner = scanner;
        this.rows = rows;
        this.sweep = sweep;
        this.transaction = transaction;
    }

    /**
     * Takes a file in. Never inside a transaction: reading and scanning take time, and must not keep a
     * connection to the database. What it returns as kept, is kept.
     */
    @Transactional(propagation = Propagation.NEVER)
    public UploadResult receive(PersonId owner, String fileName, InputStream content, Instant at) {
        try {
            var draft = shelf.draft(content, LARGEST);
            if (draft.isEmpty()) {
                return new UploadResult.TooLarge(LARGEST);
            }
            try {
                return look(owner, FileName.of(fileName), draft.get(), at);
            } finally {
                shelf.discard(draft.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document, if there is one. */
    public Optional<Document> find(DocumentId id) {
        return rows.find(id);
    }

    /** Many documents at once, oldest first. */
    public List<Document> find(Collection<DocumentId> ids) {
        return rows.find(ids);
    }

    /** All that somebody has handed in, oldest first. */
    public List<Document> of(PersonId owner) {
        return rows.of(owner);
    }

    /**
     * The document with its content; empty when there is none, or it may not be opened. Whether this reader
     * may is known by the room that asks, and asked there first.
     */
    public Optional<ReadableDocument> open(DocumentId id) {
        return rows.find(id).filter(document -> document.state() instanceof Open)
                .map(document -> new ReadableDocument(document, shelf.placeOf(document.fingerprint())));
    }

    /** Takes a document away: the row now, the content when this is committed and nobody else has it. */
    @Transactional
    public void forget(DocumentId id) {
        rows.find(id).ifPresent(document -> {
            rows.remove(id);
            sweep.afterCommit(document.fingerprint());
        });
    }

    /** Its owner is done with it for now: it is kept, and counts no more against what she may have. */
    @Transactional
    public void setAside(DocumentId id, Instant at) {
        rows.setAside(id, at);
    }

    /** Takes it among its owner's own again; false, and nothing changed, when she has too much for that. */
    @Transactional
    public boolean bringBack(DocumentId id) {
        var document = rows.find(id).orElseThrow();
        rows.hold(document.owner(), document.fingerprint());
        if (isFull(document)) {
            return false;
        }
        rows.bringBack(id);
        return true;
    }

    /** Takes away what was set aside, as {@link #forget} does; not what has been brought back meanwhile. */
    @Transactional
    public void forgetSetAside(DocumentId id) {
        rows.find(id).filter(_ -> rows.removeSetAside(id))
                .ifPresent(document -> sweep.afterCommit(document.fingerprint()));
    }

    private UploadResult look(PersonId owner, FileName name, Shelf.Draft draft, Instant at)
            throws IOException {
        return switch (inspections.inspect(draft.file())) {
            case Inspection.Other(var found) -> new UploadResult.WrongType(OtherFile.of(found));
            case Inspection.Busy _ -> new UploadResult.Busy();
            case Inspection.Unfit(var reason) -> new UploadResult.Unreadable(reason);
            case Inspection.Fit(var kind) -> {
                var document = new Document(DocumentId.random(), owner, name.as(kind), kind, draft.size(),
                        draft.fingerprint(), at, new Quarantined());
                yield switch (scanner.scan(draft.file())) {
                    case Scanner.Found(var virus) -> new UploadResult.Infected(virus);
                    case Scanner.Clean(var by) -> keep(document, draft, Optional.of(by));
                    case Scanner.NoAnswer _ -> keep(document, draft, Optional.empty());
                };
            }
        };
    }

    private UploadResult keep(Document document, Shelf.Draft draft, Optional<String> clearedBy) {
        return transaction.execute(_ -> {
            var earlier = rows.hold(document.owner(), document.fingerprint());
            if (earlier.filter(it -> !rows.isSetAside(it.id())).isEmpty() && isFull(document)) {
                return new UploadResult.Full(MOST_FILES, MOST_BYTES);
            }
            if (earlier.isEmpty()) {
                rows.hold(document.fingerprint());
                shelf.put(draft);
                rows.add(document);
            }
            var kept = earlier.orElse(document);
            rows.bringBack(kept.id());
            clearedBy.ifPresent(by -> rows.clear(kept.id(), by, document.receivedAt()));
            return switch (kept.state()) {
                case Infected(var found) -> new UploadResult.Infected(found);
                case Open _ -> new UploadResult.Kept(kept.id());
                case Quarantined _ -> clearedBy.isPresent()
                        ? new UploadResult.Kept(kept.id()) : new UploadResult.InQuarantine(kept.id());
            };
        });
    }

    private boolean isFull(Document document) {
        var held = rows.held(document.owner());
        return held.files() >= MOST_FILES || held.bytes() + document.size() > MOST_BYTES;
    }
}
