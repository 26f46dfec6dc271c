package dev.tonus.knowledge.loading;

import java.time.Period;

/**
 * A place in the content that asks for a lab.
 *
 * @param lab the analyte or derived fact
 * @param within how far back it looks
 * @param place where it asks
 */
record LabUse(String lab, Period within, Place place) {}
