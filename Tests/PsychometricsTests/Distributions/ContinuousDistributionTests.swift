import Psychometrics
import Testing

@Suite("Chi-square, t and F distributions")
struct ContinuousDistributionTests {
  private func near(_ value: Double, _ expected: Double, _ tolerance: Double = 1e-12) -> Bool {
    (value - expected).magnitude <= tolerance * expected.magnitude
  }

  @Test("Chi-square tails agree with 40 digits", arguments: TailReference.chiSquare)
  func chiSquare(_ row: TailReference) throws {
    let distribution = try #require(ChiSquareDistribution(degreesOfFreedom: row.parameters[0]))
    #expect(near(distribution.cumulative(row.point), row.lower))
    #expect(near(distribution.upperTail(row.point), row.upper))
    #expect(near(distribution.quantile(upperTail: row.upper), row.point, 1e-11))
    if row.lower < 0.999 {
      #expect(near(distribution.quantile(row.lower), row.point, 1e-11))
    }
  }

  @Test("Noncentral chi-square tails agree with 60 digits", arguments: TailReference.noncentral)
  func noncentral(_ row: TailReference) throws {
    let (df, lambda) = (row.parameters[0], row.parameters[1])
    let distribution = try #require(
      NoncentralChiSquareDistribution(degreesOfFreedom: df, noncentrality: lambda))
    #expect(near(distribution.cumulative(row.point), row.lower))
    #expect(near(distribution.upperTail(row.point), row.upper))
    if row.lower < 0.999 {
      #expect(near(distribution.quantile(row.lower), row.point, 1e-11))
      let found = try #require(
        NoncentralChiSquareDistribution.noncentrality(
          of: row.point, degreesOfFreedom: df, cumulative: row.lower))
      #expect((found - lambda).magnitude < 1e-10 * (1 + lambda))
    }
  }

  @Test("F tails agree with 40 digits", arguments: TailReference.f)
  func fTails(_ row: TailReference) throws {
    let distribution = try #require(
      FDistribution(
        numeratorDegreesOfFreedom: row.parameters[0],
        denominatorDegreesOfFreedom: row.parameters[1]))
    #expect(near(distribution.cumulative(row.point), row.lower))
    #expect(near(distribution.upperTail(row.point), row.upper))
    #expect(near(distribution.quantile(upperTail: row.upper), row.point, 1e-11))
  }

  @Test("Student tails agree with 40 digits", arguments: TailReference.student)
  func student(_ row: TailReference) throws {
    let distribution = try #require(StudentDistribution(degreesOfFreedom: row.parameters[0]))
    #expect(distribution.degreesOfFreedom == row.parameters[0])
    #expect(near(distribution.cumulative(row.point), row.lower))
    #expect(near(distribution.upperTail(row.point), row.upper))
    #expect(near(distribution.twoSidedTail(row.point), 2 * min(row.lower, row.upper)))
    if row.upper > 1e-3 {
      #expect(near(distribution.quantile(row.lower), row.point, 1e-11))
    }
  }

  @Test("Critical values are those of printed tables")
  func tables() throws {
    let chiSquare = try #require(ChiSquareDistribution(degreesOfFreedom: 10))
    #expect((chiSquare.quantile(0.95) - 18.307).magnitude < 5e-4)
    let student = try #require(StudentDistribution(degreesOfFreedom: 10))
    #expect((student.quantile(0.975) - 2.228).magnitude < 5e-4)
    #expect(student.quantile(0.5) == 0)
    let f = try #require(
      FDistribution(numeratorDegreesOfFreedom: 5, denominatorDegreesOfFreedom: 18))
    #expect((f.quantile(0.95) - 2.773).magnitude < 5e-4)
  }

  @Test("Closed forms hold for two degrees of freedom", arguments: [1e-9, 0.01, 0.3, 0.8, 0.999])
  func closedForms(p: Double) throws {
    let student = try #require(StudentDistribution(degreesOfFreedom: 2))
    let t = (2 * p - 1) * (2 / (4 * p * (1 - p))).squareRoot()
    #expect(near(student.quantile(p), t))
    let f = try #require(
      FDistribution(numeratorDegreesOfFreedom: 2, denominatorDegreesOfFreedom: 2))
    #expect(near(f.quantile(p), p / (1 - p)))
  }

  @Test("The ends of the quantiles are the ends of the distribution")
  func ends() throws {
    let chiSquare = try #require(ChiSquareDistribution(degreesOfFreedom: 3))
    #expect(chiSquare.quantile(0) == 0)
    #expect(chiSquare.quantile(1) == .infinity)
    #expect(chiSquare.quantile(1.5).isNaN)
    #expect(chiSquare.cumulative(-1) == 0)
    #expect(chiSquare.upperTail(.infinity) == 0)
    let student = try #require(StudentDistribution(degreesOfFreedom: 3))
    #expect(student.quantile(0) == -.infinity)
    #expect(student.quantile(1) == .infinity)
    #expect(student.cumulative(-.infinity) == 0)
    #expect(student.cumulative(.infinity) == 1)
    #expect(student.upperTail(.nan).isNaN)
    #expect(chiSquare.upperTail(.nan).isNaN)
    let noncentral = try #require(
      NoncentralChiSquareDistribution(degreesOfFreedom: 3, noncentrality: 2))
    #expect(noncentral.cumulative(.nan).isNaN)
    #expect(noncentral.cumulative(.infinity) == 1)
  }

  @Test("Parameters out of range make no distribution")
  func refused() {
    #expect(ChiSquareDistribution(degreesOfFreedom: 0) == nil)
    #expect(ChiSquareDistribution(degreesOfFreedom: .nan) == nil)
    #expect(StudentDistribution(degreesOfFreedom: -1) == nil)
    #expect(FDistribution(numeratorDegreesOfFreedom: 2, denominatorDegreesOfFreedom: 0) == nil)
    #expect(NoncentralChiSquareDistribution(degreesOfFreedom: 2, noncentrality: -1) == nil)
    typealias Noncentral = NoncentralChiSquareDistribution
    #expect(Noncentral.noncentrality(of: 3, degreesOfFreedom: 0, cumulative: 0.5) == nil)
    #expect(Noncentral.noncentrality(of: 3, degreesOfFreedom: 2, cumulative: 1) == nil)
    #expect(Noncentral.noncentrality(of: 3, degreesOfFreedom: 2, cumulative: 0.95) == 0)
    #expect(Noncentral.noncentrality(of: 0, degreesOfFreedom: 2, cumulative: 0.05) == 0)
  }
}
