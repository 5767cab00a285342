-- Which files the tables below were filled from. One row, or none before the first start.
create table municipality.loading (
    only_row    boolean primary key default true check (only_row),
    fingerprint text not null,
    loaded_at   timestamptz not null
);

create table municipality.region (
    code     text primary key,
    position integer not null unique,
    nb       text not null,
    nn       text not null,
    en       text not null
);

create table municipality.county (
    number        text not null check (number ~ '^[0-9]{2}$'),
    name          text not null,
    official_name text not null,
    valid_from    date not null,
    valid_to      date check (valid_to > valid_from),
    primary key (number, valid_from)
);

-- Parts of the country are no official division; which counties they hold is data, and dated.
create table municipality.region_county (
    county     text not null,
    region     text not null references municipality.region,
    valid_from date not null,
    valid_to   date check (valid_to > valid_from),
    primary key (county, valid_from)
);

create table municipality.municipality (
    number              text not null check (number ~ '^[0-9]{4}$'),
    valid_from          date not null,
    valid_to            date check (valid_to > valid_from),
    county              text not null check (county = left(number, 2)),
    organisation_number text check (organisation_number ~ '^[0-9]{9}$'),
    language_form       text check (language_form in ('BOKMAL', 'NYNORSK', 'NEUTRAL')),
    sami_area           text check (sami_area in ('DEVELOPMENT', 'REVITALISATION', 'STIMULATION')),
    latitude            double precision,
    longitude           double precision,
    primary key (number, valid_from),
    check ((latitude is null) = (longitude is null))
);

create table municipality.name (
    municipality text not null,
    position     integer not null,
    language     text not null check (language in ('nor', 'sme', 'smj', 'sma', 'fkv')),
    name         text not null,
    primary key (municipality, position)
);

create table municipality.population (
    municipality text not null,
    counted_on   date not null,
    people       integer not null check (people > 0),
    primary key (municipality, counted_on)
);

create table municipality.centrality (
    municipality text not null,
    measured_on  date not null,
    index        integer not null check (index between 0 and 1000),
    class        integer not null check (class between 1 and 6),
    primary key (municipality, measured_on)
);

-- A border is one fact, so it is one row: the lower number first.
create table municipality.border (
    one   text not null,
    other text not null check (one < other),
    primary key (one, other)
);

-- A merger is several predecessors with one successor, a split the other way round.
create table municipality.succession (
    predecessor text not null,
    successor   text not null check (successor <> predecessor),
    happened_on date not null,
    primary key (predecessor, successor)
);

-- The same number, and another name from that day.
create table municipality.renaming (
    municipality text not null,
    former_name  text not null,
    changed_on   date not null,
    primary key (municipality, changed_on)
);

create table municipality.size_bands (
    valid_from date primary key,
    limits     text not null
);
