/// Exact quotients: nothing is cut, so that nothing is reached or missed by a digit.
module Thqse.Sdk.Specification.Rational

open System
open System.Globalization
open System.Numerics

/// In lowest terms; the denominator is positive.
[<CustomEquality; CustomComparison>]
type Rational =
    { Numerator: BigInteger; Denominator: BigInteger }

    static member Of(numerator: BigInteger, denominator: BigInteger) =
        let common = if denominator.IsOne then denominator else BigInteger.GreatestCommonDivisor(numerator, denominator)
        { Numerator = numerator / common; Denominator = denominator / common }

    static member Zero = Rational.Of(0I, 1I)
    static member (+)(a, b) = Rational.Of(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator)
    static member (-)(a, b) = Rational.Of(a.Numerator * b.Denominator - b.Numerator * a.Denominator, a.Denominator * b.Denominator)
    static member (*)(a, b) = Rational.Of(a.Numerator * b.Numerator, a.Denominator * b.Denominator)
    static member (/)(a, b) = Rational.Of(a.Numerator * b.Denominator, a.Denominator * b.Numerator)

    member a.CompareTo(b: Rational) = compare (a.Numerator * b.Denominator) (b.Numerator * a.Denominator)

    interface IComparable with
        member a.CompareTo other = a.CompareTo(unbox<Rational> other)

    override a.Equals other = a.CompareTo(unbox<Rational> other) = 0
    override a.GetHashCode() = hash (a.Numerator, a.Denominator)

let whole (number: int) = Rational.Of(BigInteger number, 1I)

let zero, one, hundred = whole 0, whole 1, whole 100

/// A number as JSON writes it: 740, 740.0 and 7.4e2 are the same.
let parse (text: string) =
    let mantissa, exponent =
        match text.ToLowerInvariant().Split 'e' with
        | [| mantissa; exponent |] -> mantissa, Int32.Parse(exponent, CultureInfo.InvariantCulture)
        | _ -> text, 0
    let point = mantissa.IndexOf '.'
    let decimals = if point < 0 then 0 else mantissa.Length - point - 1
    let digits = BigInteger.Parse(mantissa.Replace(".", ""), CultureInfo.InvariantCulture)
    let shift = BigInteger.Pow(10I, abs (exponent - decimals))
    if exponent >= decimals then Rational.Of(digits * shift, 1I) else Rational.Of(digits, shift)

/// The nearest whole number, halves away from zero.
let rounded number =
    let nearest = (abs number.Numerator * 2I + number.Denominator) / (number.Denominator * 2I)
    Rational.Of((if number < zero then -nearest else nearest), 1I)

/// The next whole number above, and the one before.
let private floor number = (number.Numerator - ((number.Numerator % number.Denominator) + number.Denominator) % number.Denominator) / number.Denominator
let wholeAbove number = Rational.Of(floor number + 1I, 1I)
let wholeBelow number = zero - wholeAbove (zero - number)

let private scale = BigInteger.Pow(10I, 10)

/// As documents write it: exact, or rounded half away from zero to ten digits after the point, and no shorter.
let written number =
    let scaled = (rounded (number * Rational.Of(scale, 1I))).Numerator
    let size = abs scaled
    let fraction = (size % scale).ToString("D10", CultureInfo.InvariantCulture).TrimEnd '0'
    let integer = (if scaled.Sign < 0 then "-" else "") + (size / scale).ToString CultureInfo.InvariantCulture
    if fraction = "" then integer else integer + "." + fraction
