package id.terinovatif.demo;

import id.terinovatif.account.Regions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty installation with the demo regency, all or nothing; does nothing once a region exists. */
@Component
@Profile("demo")
class DemoRegency implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoRegency.class);

    private final Regions regions;
    private final DemoPeople people;
    private final DemoYears years;
    private final DemoInnovations innovations;
    private final DemoGovernment government;
    private final DemoReadings readings;
    private final DemoBimteks bimteks;
    private final DemoContests contests;
    private final DemoPast past;
    private final DemoPapers papers;
    private final DemoCopies copies;

    DemoRegency(
            Regions regions,
            DemoPeople people,
            DemoYears years,
            DemoInnovations innovations,
            DemoGovernment government,
            DemoReadings readings,
            DemoBimteks bimteks,
            DemoContests contests,
            DemoPast past,
            DemoPapers papers,
            DemoCopies copies) {
        this.regions = regions;
        this.people = people;
        this.years = years;
        this.innovations = innovations;
        this.government = government;
        this.readings = readings;
        this.bimteks = bimteks;
        this.contests = contests;
        this.past = past;
        this.papers = papers;
        this.copies = copies;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!regions.none()) return;
        LOG.info("Menyiapkan kabupaten contoh: orang, inovasi dan buktinya, bimtek …");
        var staff = people.settle();
        years.open(staff.region());
        government.answer(staff.verifier());
        innovations.write(staff);
        readings.read(staff);
        bimteks.hold(staff);
        contests.hold(staff);
        past.write(staff.region());
        papers.write();
        copies.follow(staff);
        LOG.info("Kabupaten contoh siap. Masuk sebagai inovator@demo.id dengan kata sandi terinovatif.");
    }
}
