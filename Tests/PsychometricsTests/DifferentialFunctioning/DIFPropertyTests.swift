import Psychometrics
import Testing

@Suite("Differential item functioning")
struct DIFPropertyTests {
  /// Simulated answers to ten Rasch items; one item is harder for the focal group by `shift`.
  static func simulated(
    shift: Double, item shifted: Int, persons: Int = 400, seed: UInt64 = 3
  ) -> (reference: [[Int?]], focal: [[Int?]]) {
    var stream = RandomStream(seed: seed, purpose: "dif")
    let groups = [0.0, shift].map { shift in
      (0..<persons).map { _ in
        let theta = stream.normal()
        return (0..<10).map { item -> Int? in
          let difficulty = Double(item) * 0.3 - 1.35 + (item == shifted ? shift : 0)
          let probability = LogisticItem(difficulty: difficulty).probability(at: theta)
          return stream.uniform() < probability ? 1 : 0
        }
      }
    }
    return (groups[0], groups[1])
  }

  @Test("Exchanging the groups turns every sign and keeps every test")
  func symmetry() throws {
    let (reference, focal) = Self.simulated(shift: 0.8, item: 4)
    let sample = try DIFSample.made(reference: reference, focal: focal)
    let turned = try DIFSample.exchanged(reference: reference, focal: focal)
    for item in 0..<10 {
      let a = try sample.mantelHaenszel(item: item)
      let b = try turned.mantelHaenszel(item: item)
      #expect((a.oddsRatio * b.oddsRatio - 1).magnitude < 1e-12)
      #expect((a.delta + b.delta).magnitude < 1e-12)
      #expect((a.deltaStandardError - b.deltaStandardError).magnitude < 1e-12)
      #expect((a.chiSquare - b.chiSquare).magnitude < 1e-9)
      #expect(a.category == b.category)
      let c = try sample.logistic(item: item)
      let d = try turned.logistic(item: item)
      #expect((c.uniform.chiSquare - d.uniform.chiSquare).magnitude < 1e-9)
      #expect((c.nonuniform.chiSquare - d.nonuniform.chiSquare).magnitude < 1e-9)
      #expect((c.coefficients[3] + d.coefficients[3]).magnitude < 1e-8)
    }
  }

  @Test("An item that is much harder for the focal group is class C and flagged alone")
  func recovery() throws {
    let (reference, focal) = Self.simulated(shift: 1.2, item: 4, persons: 1000)
    let sample = try DIFSample.made(reference: reference, focal: focal)
    let fit = try sample.mantelHaenszel(item: 4)
    #expect(fit.category == .c)
    #expect(fit.oddsRatio > 1)
    // In the Rasch model the odds ratio estimates exp(shift).
    #expect((fit.delta + 2.35 * 1.2).magnitude < 3 * fit.deltaStandardError)
    #expect(try sample.standardization(item: 4).size == .large)
    let purified = sample.purifiedMantelHaenszel(level: 0.01)
    #expect(purified.ending == .stable)
    #expect(purified.flagged == [4])
    #expect(purified.rounds == 2 || purified.rounds == 3)
    for item in [0, 9] {
      #expect(try sample.mantelHaenszel(item: item).category == .a)
    }
  }

  @Test("A table of one stratum has the odds ratio and the variance of the table")
  func oneStratum() throws {
    // Everyone answers one of two items right, so that all have the same score.
    let rows = { (right: Int, wrong: Int) -> [[Int?]] in
      Array(repeating: [1, 0], count: right) + Array(repeating: [0, 1], count: wrong)
    }
    let sample = try DIFSample.made(reference: rows(30, 10), focal: rows(15, 25))
    let fit = try sample.mantelHaenszel(item: 0)
    #expect((fit.oddsRatio - 30 * 25 / (10 * 15)).magnitude < 1e-12)
    // The variance of a log odds ratio is the sum of the reciprocals (Woolf, 1955).
    let woolf = (1.0 / 30 + 1.0 / 10 + 1.0 / 15 + 1.0 / 25).squareRoot()
    #expect((fit.deltaStandardError - 2.35 * woolf).magnitude < 1e-12)
    // E = 40 * 45 / 80 = 22.5, Var = 40 * 40 * 45 * 35 / (80^2 * 79).
    let variance = 40.0 * 40 * 45 * 35 / (6400 * 79)
    #expect((fit.uncorrectedChiSquare - 7.5 * 7.5 / variance).magnitude < 1e-12)
    #expect((fit.chiSquare - 49 / variance).magnitude < 1e-12)
    #expect(fit.stratumCount == 1)
    #expect((try sample.standardization(item: 0).index + 0.375).magnitude < 1e-12)
  }

  @Test("Persons with a missing answer are left out and counted")
  func missing() throws {
    let (reference, focal) = Self.simulated(shift: 0.5, item: 2)
    var holed = focal
    holed.append([1, nil, 0, 1, 0, 1, 0, 1, 0, 1])
    let whole = try DIFSample.made(reference: reference, focal: focal)
    let sample = try DIFSample.made(reference: reference, focal: holed)
    #expect(sample.omittedCount == 1)
    #expect(sample.focalCount == whole.focalCount)
    #expect(try sample.mantelHaenszel(item: 2) == whole.mantelHaenszel(item: 2))
  }
}
