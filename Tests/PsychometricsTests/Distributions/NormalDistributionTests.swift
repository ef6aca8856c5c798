import Glibc
import Testing

@testable import Psychometrics

/// Reference values to 18 digits from mpmath 1.3 with 40 digits of working precision.
@Suite("The normal distribution")
struct NormalDistributionTests {
  private func relativeMiss(_ value: Double, _ expected: Double) -> Double {
    expected == 0 ? value.magnitude : ((value - expected) / expected).magnitude
  }

  @Test(
    "The cumulative share is right to 1e-13 of itself",
    arguments: [
      (-37, 5.725571222524577e-300), (-10, 7.61985302416052607e-24),
      (-5.5, 1.89895624658877194e-8), (-3, 0.00134989803163009453),
      (-1.96, 0.0249978951482204362), (-0.5, 0.308537538725986896), (0, 0.5),
      (0.1, 0.539827837277028984), (1, 0.841344746068542949),
      (2.3263478740408408, 0.989999999999999991), (6, 0.999999999013412355),
      (8.2, 0.99999999999999988),
    ] as [(Double, Double)])
  func cumulative(z: Double, share: Double) {
    let value = NormalDistribution.cumulative(z)
    #expect(relativeMiss(value, share) < 1e-13, "\(value) for \(share)")
  }

  @Test(
    "The quantile is right to 1e-15 of itself",
    arguments: [
      (1e-300, -37.0470962993611992), (1e-100, -21.2734535609653243),
      (1e-20, -9.26234008979840758), (1e-12, -7.03448382530113193),
      (1e-5, -4.26489079392282461), (0.001, -3.09023230616781354),
      (0.025, -1.95996398454005421), (0.0749, -1.44023826752796366),
      (0.075, -1.43953147093845593), (0.2, -0.841621233572914166), (0.5, 0),
      (0.6, 0.253347103135799741), (0.925, 1.43953147093845623), (0.975, 1.95996398454005386),
      (0.999, 3.09023230616781328), (0.9999999999, 6.36134088969742186),
    ] as [(Double, Double)])
  func quantile(share: Double, z: Double) {
    let value = NormalDistribution.quantile(share)
    #expect(relativeMiss(value, z) < 1e-15, "\(value) for \(z)")
  }

  @Test("Quantile and cumulative share undo each other to 1e-12")
  func inverse() {
    for step in 1..<2000 {
      let share = Double(step) / 2000
      let back = NormalDistribution.cumulative(NormalDistribution.quantile(share))
      #expect((back - share).magnitude < 1e-12)
    }
  }

  @Test("The edges are infinite, and beyond them there is no number")
  func edges() {
    #expect(NormalDistribution.quantile(0) == -.infinity)
    #expect(NormalDistribution.quantile(1) == .infinity)
    #expect(NormalDistribution.quantile(-0.1).isNaN)
    #expect(NormalDistribution.quantile(1.1).isNaN)
    #expect(NormalDistribution.quantile(.nan).isNaN)
    #expect(NormalDistribution.cumulative(-.infinity) == 0)
    #expect(NormalDistribution.cumulative(.infinity) == 1)
    #expect(NormalDistribution.cumulative(.nan).isNaN)
    #expect(NormalDistribution.quantile(.leastNonzeroMagnitude).isFinite)
  }

  @Test("The portable logarithm is within one unit in the last place of the system's")
  func logarithm() {
    var stream = RandomStream(seed: 5, purpose: "logarithm")
    for _ in 0..<5000 {
      let x = stream.uniform() * exp(40 * stream.uniform() - 20) + .leastNormalMagnitude
      let expected = log(x)
      let miss = (PortableLogarithm.log(x) - expected).magnitude
      #expect(miss <= expected.ulp, "log(\(x))")
    }
  }
}
