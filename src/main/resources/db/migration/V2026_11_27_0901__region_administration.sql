-- A province makes the regions below it. The ministry's codes change from one decree to the next, so a code is worth something only
-- together with its decree; null: not known which. A closed region keeps everything, and nobody signs in to it.
alter table region add column code_edition text;
alter table region add column closed_at timestamptz;
create index region_by_province on region (province_id);
