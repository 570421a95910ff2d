-- What was read is kept with the places of its words from here on; what was kept without them is read again when it is asked for.
delete from document_reading;
