-- No after a yes is another answer than no.
alter table admission.partner_answer drop constraint partner_answer_answer_check;
alter table admission.partner_answer add constraint partner_answer_answer_check
    check (answer in ('yes', 'no', 'left'));
