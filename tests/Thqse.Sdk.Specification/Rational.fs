/// Exact quotients.
module Thqse.Sdk.Specification.Rational

open System.Numerics

type Rational = { Numerator: BigInteger; Denominator: BigInteger }
