import Assessment
import Simulation
import Testing

@Suite("Studies of simulated candidates")
struct StudyTests {
  private static let adaptive = Banks.adaptive(
    40, rules: #"min="6" max="12"><stop><precision standard-error="0.45"/></stop>"#)

  @Test("The same seed gives the same result, on one thread or three")
  func threads() throws {
    let study = try Banks.study(Self.adaptive, seed: 5)
    let one = study.sittings(1...40)
    #expect(study.sittings(1...40, threads: 3) == one)
    #expect(try Banks.study(Self.adaptive, seed: 5).sittings(1...40, threads: 2) == one)
    #expect(try Banks.study(Self.adaptive, seed: 6).sittings(1...40) != one)
  }

  @Test("A candidate does not depend on how many there are")
  func substreams() throws {
    let study = try Banks.study(Self.adaptive, seed: 5)
    #expect(study.sittings(1...20)[16] == study.sittings(17...17)[0])
    #expect(Set((1...500).map { study.candidate($0).seed }).count == 500)
  }

  @Test("Lengths, reasons to stop and rates of exposure add up")
  func addsUp() throws {
    let study = try Banks.study(Self.adaptive, seed: 2)
    let section = try #require(study.result(of: study.sittings(1...120)).sections.first)
    #expect(section.section.kind == .adaptive)
    #expect(section.count == 120)
    #expect(section.lengths.map(\.count).reduce(0, +) == 120)
    #expect(section.stops.map(\.count).reduce(0, +) == 120)
    let shortest = try #require(section.lengths.first?.thing)
    let longest = try #require(section.lengths.last?.thing)
    #expect(shortest >= 6 && longest <= 12 && shortest < longest)
    #expect(
      Set(section.stops.map(\.thing)) == [.rules([.precision]), .rules([.length])])
    // Every item given is given to somebody.
    let mean = try #require(section.length)
    let total = section.exposure.items.reduce(0) { $0 + $1.rate.value }
    #expect(abs(total - mean.value) < 1e-9)
    // Without anything left to chance, everybody gets the same first item.
    #expect(section.exposure.greatest?.rate.value == 1)
    #expect(section.exposure.overlap.map { $0.value > 0.2 && $0.value < 1 } == true)
  }

  @Test("A test that gives everybody everything overlaps whole")
  func wholeOverlap() throws {
    let study = try Banks.study(Banks.statements)
    let section = try #require(study.result(of: study.sittings(1...20)).sections.first)
    #expect(section.exposure.overlap?.value == 1)
    #expect(section.stops.map(\.thing) == [.complete])
    #expect(section.duration == nil)
  }

  @Test("True thetas are the points given, in turn")
  func points() throws {
    let study = try Banks.study(Self.adaptive, thetas: .points([1, -1]))
    #expect((1...4).map { study.candidate($0).thetas } == [[1], [-1], [1], [-1]])
    let scale = try #require(study.result(of: study.sittings(1...50)).scales.first)
    #expect(scale.groups.map(\.thetas.point) == [-1, 1])
    #expect(scale.groups.map(\.recovery.count) == [25, 25])
  }

  @Test(
    "Thetas are read from words and lists",
    arguments: [
      ("normal", ThetaDistribution.normal), ("uniform", .uniform),
      ("-2,0,1.5", .points([-2, 0, 1.5])),
      ("0", .points([0])), ("", nil), ("1,,2", nil), ("1,1", nil), ("inf", nil), ("Normal", nil),
    ] as [(String, ThetaDistribution?)])
  func readsThetas(text: String, thetas: ThetaDistribution?) {
    #expect(ThetaDistribution(text) == thetas)
  }

  @Test("Uniform thetas stay within three standard deviations and reach near their ends")
  func uniform() throws {
    let study = try Banks.study(Self.adaptive, thetas: .uniform)
    let thetas = (1...2_000).flatMap { study.candidate($0).thetas }
    #expect(thetas.allSatisfy { abs($0) <= 3 })
    #expect(thetas.contains { $0 < -2.9 } && thetas.contains { $0 > 2.9 })
  }

  @Test("Without a scale that has a theta there is nothing to answer by")
  func noScale() throws {
    #expect(throws: SimulationError.noLatentScale) {
      _ = try Banks.study(
        #"<section id="m"><true-false id="i1" key="true"><stem>1</stem></true-false></section>"#)
    }
    #expect(throws: SimulationError.unknownScale("t")) {
      _ = try Banks.study(Self.adaptive, scale: "t")
    }
  }
}
