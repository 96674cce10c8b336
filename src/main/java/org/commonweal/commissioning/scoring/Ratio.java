package org.commonweal.commissioning.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction. Rounded numbers would tell equal totals apart and put near ones into the wrong order.
 *
 * @param over above zero, without a factor in common with {@code part}
 */
public record Ratio(BigInteger part, BigInteger over) implements Comparable<Ratio> {

    public static final Ratio ZERO = of(0);
    public static final Ratio ONE = of(1);

    public Ratio {
        if (over.signum() == 0) {
            throw new ArithmeticException("A fraction of nothing");
        }
        var common = part.gcd(over).multiply(BigInteger.valueOf(over.signum()));
        part = part.divide(common);
        over = over.divide(common);
    }

    public static Ratio of(long whole) {
        return of(whole, 1);
    }

    public static Ratio of(long part, long over) {
        return new Ratio(BigInteger.valueOf(part), BigInteger.valueOf(over));
    }

    /** Reads what {@link #toString()} wrote. */
    public static Ratio parse(String text) {
        var parts = text.split("/");
        return new Ratio(new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
    }

    public Ratio plus(Ratio other) {
        return new Ratio(part.multiply(other.over).add(other.part.multiply(over)), over.multiply(other.over));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.part.negate(), other.over));
    }

    public Ratio times(Ratio other) {
        return new Ratio(part.multiply(other.part), over.multiply(other.over));
    }

    public Ratio by(Ratio other) {
        return new Ratio(part.multiply(other.over), over.multiply(other.part));
    }

    public int signum() {
        return part.signum();
    }

    /** The greatest whole number that is not above it. */
    public long floor() {
        var whole = part.divideAndRemainder(over);
        return whole[0].longValueExact() - (whole[1].signum() < 0 ? 1 : 0);
    }

    /** Half rounds up; for showing only, never for comparing. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(part).divide(new BigDecimal(over), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Ratio other) {
        return part.multiply(other.over).compareTo(other.part.multiply(over));
    }

    @Override
    public String toString() {
        return over.equals(BigInteger.ONE) ? part.toString() : part + "/" + over;
    }
}
