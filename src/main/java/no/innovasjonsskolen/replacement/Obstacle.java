package no.innovasjonsskolen.replacement;

import java.util.Locale;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** Why a seat cannot change as it was asked, with what to do instead. All of them are said at once. */
sealed interface Obstacle extends Worded {

    /** The group would be larger than the plan allows. */
    record TooMany(int most) implements Obstacle {

        @Override
        public String in(Words words) {
            return words.localize("replacement.obstacle.too-many", most);
        }
    }

    /** The group would be smaller than the plan allows. */
    record TooFew(int least) implements Obstacle {

        @Override
        public String in(Words words) {
            return words.localize("replacement.obstacle.too-few", least);
        }
    }

    /** The group would come from fewer service areas than the plan demands. */
    record TooFewSectors(int least) implements Obstacle {

        @Override
        public String in(Words words) {
            return words.localize("replacement.obstacle.sectors", least);
        }
    }

    /** Somebody in the group, or who is asked, has this address. */
    record Listed(String name) implements Obstacle {

        @Override
        public String in(Words words) {
            return words.localize("replacement.obstacle.listed", name);
        }
    }

    /** What stands alone. */
    enum Plain implements Obstacle {
        /** She takes part in another application of the same call. */
        ELSEWHERE,
        /** Somebody is asked for the seat already. */
        ASKED;

        @Override
        public String in(Words words) {
            return words.localize("replacement.obstacle." + name().toLowerCase(Locale.ROOT));
        }
    }
}
