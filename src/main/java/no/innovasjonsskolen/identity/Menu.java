package no.innovasjonsskolen.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.Who;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The choices that the rooms' pages have put in the menu, and who finds them there. */
@Component
class Menu {

    private final SingletonSupplier<List<MenuItem>> items;

    Menu(ObjectProvider<InMenu> pages) {
        // Asked when somebody first wants the menu: the pages themselves need what is made from it.
        this.items = SingletonSupplier.of(() -> pages.stream().flatMap(page -> page.menuItems().stream())
                .sorted(Comparator.comparing(MenuItem::atFoot).thenComparingInt(MenuItem::order)).toList());
    }

    /** What this visitor finds, in order. */
    List<MenuItem> of(Optional<SignedInPerson> visitor) {
        return items.obtain().stream().filter(item -> meets(item.who(), visitor)).toList();
    }

    /** Where a person begins when she was not on her way anywhere else. */
    String startOf(SignedInPerson person) {
        return of(Optional.of(person)).stream().filter(item -> item.where() == MenuItem.Where.TOP_AND_START)
                .reduce((_, later) -> later).map(MenuItem::url).orElse("/");
    }

    /** Whether the rule lets this visitor in. */
    static boolean meets(Who rule, Optional<SignedInPerson> visitor) {
        return switch (rule) {
            case EVERYONE -> true;
            case SIGNED_IN -> visitor.isPresent();
            case STAFF -> visitor.stream().flatMap(person -> person.getPrincipal().roles().stream())
                    .anyMatch(role -> role.kind().isStaff());
            case OFFICE -> visitor.filter(person -> person.is(RoleKind.OFFICE)).isPresent();
            case OPERATIONS -> visitor.filter(person -> person.is(RoleKind.OPERATIONS)).isPresent();
        };
    }
}
