-- What officers have declared about themselves, case by case. The newest counts; nothing is changed.
create table ruling.declaration (
    number      bigint generated always as identity primary key,
    case_kind   text not null,
    case_id     uuid not null,
    person      uuid not null,
    name        text not null,
    standing    text not null check (standing in ('IMPARTIAL', 'CONFLICTED')),
    reason      text not null,
    declared_at timestamptz not null,
    check (standing = 'IMPARTIAL' or reason <> '')
);
create index declaration_case on ruling.declaration (case_kind, case_id, person, number desc);
create index declaration_person on ruling.declaration (person);
create trigger declaration_stays before update or delete or truncate on ruling.declaration
    for each statement execute function ruling.refuse_change();

-- A ruling that nobody had opened in a week, and whose party was told once more (eForvaltningsforskriften § 8).
create table ruling.second_notice (
    ruling  uuid primary key references ruling.ruling,
    sent_at timestamptz not null
);
create trigger second_notice_stays before update or delete or truncate on ruling.second_notice
    for each statement execute function ruling.refuse_change();
create index ruling_made on ruling.ruling (made_at);
