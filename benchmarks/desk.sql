-- The assessors' desk at its fullest: four hundred applications in the newest call with 1,500 people, 1,200 of whose
-- cases are opened, 400 of them with two opinions, and 1,000 decided. Run by benchmarks/DeskBench.java and DeskLoadTest.
create temporary table desk_person on commit drop as
select n, md5('desk person ' || n)::uuid as person, md5('desk participant ' || n)::uuid as participant,
       md5('desk application ' || a)::uuid as application, a
from (select n, least(400, 1 + (n - 1) * 4 / 15) as a from generate_series(1, 1500) n) numbered;

create temporary table desk_call on commit drop as
select id from programme.call order by opens desc, id limit 1;

insert into identity.person (id, name, email, added_at)
select person, 'Deltaker ' || n, 'deltaker' || n || '@desk.example', timestamptz '2027-03-01 10:00Z' from desk_person;

insert into admission.application (id, call, reference, lead, started_by, started_at)
select md5('desk application ' || a)::uuid, (select id from desk_call), 'DESK-' || lpad(a::text, 3, '0'),
       (select number from municipality.municipality where valid_to is null order by number
        offset a % 350 limit 1), md5('desk person 1')::uuid, timestamptz '2027-03-01 10:00Z'
from generate_series(1, 400) a;

insert into admission.submission (application, number, sent_by, sent_name, sent_at, after_deadline, content, hash)
select md5('desk application ' || a)::uuid, 1, md5('desk person 1')::uuid, 'Søker', timestamptz '2027-03-02 10:00Z', false,
       '', repeat('0', 64)
from generate_series(1, 400) a;

insert into admission.participant (id, application, added_by, added_at)
select participant, application, md5('desk person 1')::uuid, timestamptz '2027-03-01 11:00Z' from desk_person order by n;

insert into admission.participant_person (participant, person, since)
select participant, person, timestamptz '2027-03-01 12:00Z' from desk_person;

insert into admission.participation (participant, answer, answered_at)
select participant, 'yes', timestamptz '2027-03-01 12:00Z' from desk_person order by n;

insert into eligibility.opened (participant, application, call, person, opened_by, opened_at)
select participant, application, (select id from desk_call), person, md5('eva')::uuid, timestamptz '2027-04-16 08:00Z'
from desk_person where n <= 1200;

insert into eligibility.opinion (id, participant, round, assessor, name, wants_credits, kind, recognised, degree, expected,
    credits, years, relevant_months, work_months, shown, verified, register_checked, proposed, verdict, doubt, reason, said_at)
select md5('desk opinion ' || n || ' ' || o)::uuid, participant, 1, md5('assessor ' || o)::uuid, 'Sakkyndig ' || o, true,
       'NORWEGIAN', false, case when n % 3 = 0 then 'NONE' else 'FINISHED' end, null, case when n % 3 = 0 then 0 else 180 end,
       case when n % 3 = 0 then 0 else 3 end, 36, 60, '{DIPLOMA}', 'PORTAL', true,
       case when n % 3 = 0 then 'COURSE_PARTICIPANT' else 'STUDENT' end,
       case when n % 3 = 0 then 'COURSE_PARTICIPANT' else 'STUDENT' end, false,
       'En begrunnelse på noen linjer, slik de fleste er, om utdanning og arbeid.', timestamptz '2027-04-17 08:00Z'
from desk_person cross join generate_series(1, 2) o where n <= 1200 and (o = 1 or n % 3 = 0) order by n, o;

insert into eligibility.result (participant, round, opinion, ruling, decided_by, name, decided_at)
select participant, 1, md5('desk opinion ' || n || ' 1')::uuid, md5('desk ruling ' || n)::uuid, md5('eva')::uuid, 'Eva Lunde',
       timestamptz '2027-04-18 08:00Z'
from desk_person where n <= 1000;

insert into ruling.declaration (case_kind, case_id, person, name, standing, reason, declared_at)
select 'eligibility', participant, (select id from identity.person where email = 'eva.lunde@skolen.example'), 'Eva Lunde',
       case when n % 100 = 0 then 'CONFLICTED' else 'IMPARTIAL' end, case when n % 100 = 0 then 'Kjenner henne.' else '' end,
       timestamptz '2027-04-16 08:00Z'
from desk_person where n <= 1200;

analyze admission.application;
analyze admission.participant;
analyze admission.participation;
analyze admission.participant_person;
analyze admission.submission;
analyze eligibility.opened;
analyze eligibility.opinion;
analyze eligibility.result;
analyze ruling.declaration;
