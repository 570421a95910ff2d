-- the queue and the dashboard's pace ask for what waits in the order of waiting, and for the steps of the last days; both read whole tables
create index innovation_waiting on innovation (region_id, submitted_at, id) include (agency_id, year) where status = 'SUBMITTED';
create index step_taken_by_time on step_taken (region_id, taken_at) include (step, innovation_id);
