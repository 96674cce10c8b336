package org.commonweal.consultation.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one address may do what, in ten minutes. Thirty people behind the address of a library fit in well.
 *
 * @param starts forms begun
 * @param pages pages saved
 * @param files pages with files saved
 * @param sheets forms and receipts printed
 * @param codes codes tried; they are too long to be guessed, this keeps the guessing from costing anything
 */
@ConfigurationProperties("commonweal.consultation.limits")
record AnsweringLimits(
        @DefaultValue("300") int starts,
        @DefaultValue("6000") int pages,
        @DefaultValue("100") int codes,
        @DefaultValue("300") int sheets,
        @DefaultValue("300") int files) {}
