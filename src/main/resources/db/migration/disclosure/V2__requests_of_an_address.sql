-- How many times an address has asked lately.
create index request_email on disclosure.request (lower(email), asked_at);
