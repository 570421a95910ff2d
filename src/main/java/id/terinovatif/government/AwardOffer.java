package id.terinovatif.government;

import id.terinovatif.innovation.award.Award;

/**
 * A paper of a recorded award that could prove an indicator.
 *
 * @param award the newest one it stands for
 * @param awards how many it stands for; the minutes of a contest are one paper of many
 */
public record AwardOffer(Award award, int awards) {}
