package fengcai.plan.page;

import fengcai.model.time.Moment;
import fengcai.plan.element.ProfileLink;
import fengcai.plan.element.RegisteredCount;
import java.util.Optional;

/**
 * A profile in short.
 *
 * @param profile by its title
 * @param photo the file of its first photo below {@code media/}
 */
public record ProfileCard(
    ProfileLink profile,
    Moment published,
    Optional<String> summary,
    Optional<String> photo,
    Optional<RegisteredCount> count) {}
