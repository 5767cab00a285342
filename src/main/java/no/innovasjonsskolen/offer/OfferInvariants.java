package no.innovasjonsskolen.offer;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of offers. */
@Component
class OfferInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("A place is one application's at a time", """
                    select a.id::text from offer.offer a join offer.offer b
                        on b.selection = a.selection and b.place = a.place and b.number > a.number
                    where a.ended_at is null or a.ended_at > b.prepared_at
                    """),
            new Rule("Those who answer yes share the whole fee, and a no costs nothing", """
                    select a.number::text from offer.answer a
                    where (a.answer = 'yes') <> exists (select from offer.share s where s.answer = a.number)
                       or (a.answer = 'no') <> (a.reason <> '')
                    """),
            new Rule("Nobody is offered a place from the list before the offers of the selection are sent",
                    """
                            select o.id::text from offer.offer o
                            where o.origin <> 'SELECTED'
                              and not exists (select from offer.round r where r.selection = o.selection
                                              and r.sent_at <= o.prepared_at)
                            """),
            new Rule("A place beside all others is only offered to whoever won it in a draw of its own", """
                    select o.id::text from offer.offer o
                    where o.origin = 'LATE' and not exists (
                        select from offer.late_right l where l.application = o.application and l.won)
                    """),
            new Rule("A place that is left is offered when the list is over, or has nobody on it", """
                    select o.id::text from offer.offer o join offer.round r on r.selection = o.selection
                    where o.origin = 'LEFT'
                      and (o.prepared_at at time zone 'Europe/Oslo')::date <= r.list_ends
                      and exists (select from offer.waiting w
                          where w.selection = o.selection and w.application <> o.application
                            and not exists (select from offer.off_list l where l.selection = w.selection
                                            and l.application = w.application and l.left_at < o.prepared_at)
                            and not exists (select from offer.offer p where p.application = w.application
                                            and p.number < o.number)
                            and exists (select from offer.offer p where p.application = w.application
                                        and p.number > o.number)
                            and not exists (select from offer.late_right d where d.application = w.application
                                            and d.drawn_at >= o.prepared_at))
                    """),
            new Rule("Nobody who left the list is offered a place after that", """
                    select o.id::text from offer.offer o join offer.off_list l
                        on l.selection = o.selection and l.application = o.application
                    where o.prepared_at > l.left_at
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
