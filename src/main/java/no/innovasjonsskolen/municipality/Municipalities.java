package no.innovasjonsskolen.municipality;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** The questions other rooms may ask of the register. Every answer comes from memory. */
@Component
public class Municipalities implements InitializingBean {

    private final LoadRegister load;
    private final RegisterTables tables;
    private volatile Register register = new Register(Facts.of(_ -> List.of()));

    Municipalities(LoadRegister load, RegisterTables tables) {
        this.load = load;
        this.tables = tables;
    }

    /** Before the first question can be asked. */
    @Override
    public void afterPropertiesSet() {
        load.load();
        reread();
    }

    /** The municipality with this number on this day; empty when there was none. */
    public Optional<Municipality> byNumber(MunicipalityNumber number, LocalDate day) {
        return register.at(day).byNumber(number);
    }

    /** Everyone on this day, in alphabetical order. */
    public List<Municipality> all(LocalDate day) {
        return register.at(day).all();
    }

    /** Those of that day whose name or number fits, best first; nothing for an empty question. */
    public List<Municipality> search(String question, LocalDate day) {
        return register.at(day).search(question);
    }

    /** As {@link #search}, with the former number or name by which each was found. */
    List<Search.Found> find(String question, LocalDate day) {
        return register.at(day).find(question);
    }

    /** What these are called, or were called when they ended; numbers never heard of are left out. */
    public Map<MunicipalityNumber, String> namesOf(Collection<MunicipalityNumber> numbers) {
        return numbers.stream().distinct().flatMap(number -> register.lastKnown(number).stream())
                .collect(toMap(Municipality::number, Municipality::name));
    }

    /** The municipality on the last day it was there, for one that is no more. */
    public Optional<Municipality> lastKnown(MunicipalityNumber number) {
        return register.lastKnown(number);
    }

    /** Those it shares a border on land with; an island has none. */
    public Set<MunicipalityNumber> neighboursOf(MunicipalityNumber number, LocalDate day) {
        return register.at(day).neighboursOf(number);
    }

    /** Who had taken over from it by this day: itself while it lives, two or more after a split. */
    public List<Municipality> successorsOf(MunicipalityNumber number, LocalDate day) {
        return register.successors(number, day);
    }

    /** Every number that has gone into this one by merger, split or a new numbering. */
    public Set<MunicipalityNumber> predecessorsOf(MunicipalityNumber number) {
        return register.predecessors(number);
    }

    /** Every number and name that led to it as it was on this day, the last one first. */
    public List<Former> formersOf(MunicipalityNumber number, LocalDate day) {
        return register.formers(number, day);
    }

    /** What a number had become by this day, one generation after the other. */
    List<Register.Became> becameOf(MunicipalityNumber number, LocalDate day) {
        return register.became(number, day);
    }

    /** Inhabitants by the day they were counted, oldest first. */
    public SortedMap<LocalDate, Integer> populationsOf(MunicipalityNumber number) {
        return register.populations(number);
    }

    /** The map with that day's municipalities, to put marks on. */
    public NorwayMap map(LocalDate day) {
        return new NorwayMap(all(day), this::predecessorsOf);
    }

    /** The parts of the country, from north to south. */
    public List<Region> regions() {
        return register.regions();
    }

    /** The size bands that hold where a call has not chosen its own. */
    public SizeBands sizeBands(LocalDate day) {
        return register.bands(day);
    }

    /** Reads the tables again. */
    void reread() {
        register = new Register(Facts.of(tables::rows));
    }
}
