-- The lottery of a pool, announced before it is drawn: the file to the last byte.
create table placement.lottery (
    pool         uuid primary key references placement.pool,
    lottery      text not null,
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    draw_at      timestamptz not null,
    place        text not null check (place <> ''),
    published_by uuid not null,
    name         text not null,
    published_at timestamptz not null
);
create index lottery_published_by on placement.lottery (published_by);

-- What each of two officers has seen the balls show. Where the two differ, both begin the next round.
create table placement.balls (
    pool       uuid not null references placement.lottery,
    round      int not null check (round > 0),
    officer    uuid not null,
    name       text not null,
    digits     text not null check (digits ~ '^[0-9]+$'),
    entered_at timestamptz not null,
    primary key (pool, round, officer)
);
create index balls_officer on placement.balls (officer);

-- The balls that count, and the round of the public source that they are added to.
create table placement.written_down (
    pool    uuid primary key references placement.lottery,
    balls   text not null check (balls ~ '^[0-9]+$'),
    held_by uuid not null,
    held_at timestamptz not null,
    round   bigint not null
);
create index written_down_held_by on placement.written_down (held_by);

-- The draw: one for a lottery. The file to the last byte.
create table placement.draw (
    pool      uuid primary key references placement.written_down,
    selection uuid not null unique references placement.selection,
    draw      text not null,
    drawn_at  timestamptz not null
);

-- Everybody in the pool has a place, so nothing is drawn.
create table placement.room_for_all (
    pool      uuid primary key references placement.pool,
    selection uuid not null unique references placement.selection,
    name      text not null,
    decided_at timestamptz not null
);

-- One officer asks that a draw is set aside; it is once another agrees.
create table placement.set_aside (
    pool      uuid primary key references placement.pool,
    reason    text not null check (reason <> ''),
    asked_by  uuid not null,
    name      text not null,
    asked_at  timestamptz not null
);
create index set_aside_asked_by on placement.set_aside (asked_by);

create table placement.set_aside_agreed (
    pool      uuid primary key references placement.set_aside,
    agreed_by uuid not null,
    name      text not null,
    agreed_at timestamptz not null
);
create index set_aside_agreed_agreed_by on placement.set_aside_agreed (agreed_by);
