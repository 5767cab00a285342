-- The board may also annul a ruling and leave the case to the school, which decides anew.
alter table ruling.appeal_decided drop constraint appeal_decided_result_check;
alter table ruling.appeal_decided add constraint appeal_decided_result_check
    check (result in ('UPHELD', 'REVERSED', 'SENT_BACK', 'DISMISSED_AS_LATE'));
