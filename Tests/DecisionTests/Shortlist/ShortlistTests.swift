import Assessment
import Decision
import Testing

@Suite("A shortlist")
struct ShortlistTests {
  private func list(
    _ entries: [PoolEntry], _ role: Role, tolerating: Set<Tolerance> = [],
    votes: [String: PanelVotes] = [:]
  ) -> Shortlist {
    Shortlist(CandidatePool(entries, role: role, tolerating: tolerating), votes: votes)
  }

  @Test("regresses one scale as Kelley does")
  func kelley() throws {
    let role = Fixtures.role(reliabilities: [0.8])
    let list = list([Fixtures.entry("a", [15]), Fixtures.entry("b", [9])], role)
    let first = try #require(list.candidates[0].ranking)
    #expect(list.candidates[0].candidate == "a")
    // 0.8 x 15 + 0.2 x 10, and 2 sqrt(0.8 x 0.2).
    #expect(abs(first.contributions[0].trueScore - 14) < 1e-9)
    #expect(abs(first.contributions[0].standardError - 0.8) < 1e-9)
    #expect(abs(first.contributions[0].amount - 2) < 1e-9)
    #expect(abs(first.composite - 2) < 1e-9)
    #expect(abs(first.standardError - 0.4) < 1e-9)
  }

  @Test("says which score would bring an even chance, and whether the scale reaches so far")
  func changes() throws {
    let role = Fixtures.role(reliabilities: [0.8])
    let list = list(
      [Fixtures.entry("a", [15]), Fixtures.entry("b", [9]), Fixtures.entry("c", [14])], role)
    let change = try #require(list.candidates[2].ranking?.changes.first)
    #expect(list.candidates[2].candidate == "b")
    let even = try #require(list.evenComposite)
    let composite = try #require(list.candidates[2].ranking?.composite)
    // A point of raw score is 0.8 of a true point, which is half a standard deviation.
    #expect(abs((change.score - 9) * 0.4 - (even - composite)) < 1e-6)
    #expect(change.isReachable == true)
  }

  @Test("puts candidates who cannot be told apart in one band")
  func bands() {
    let role = Fixtures.role(reliabilities: [0.8], places: 2)
    let entries = [16, 15.5, 13, 9.0].enumerated().map { Fixtures.entry("c\($0)", [$1]) }
    // The errors' standard error of a difference is 0.8 sqrt 2 = 1.13; 90 % need 1.28 of it, which
    // is 1.45 true points or 1.81 raw points.
    #expect(list(entries, role).candidates.map { $0.ranking?.band } == [1, 1, 2, 3])
  }

  @Test("has no ranks without a reference")
  func noReference() {
    let cut = RoleCut(atLeast: 8, kind: .hard, basis: "b")
    let role = Fixtures.role(reliabilities: [0.8], cuts: [0: [cut]], hasReference: false)
    let list = list([Fixtures.entry("b", [15]), Fixtures.entry("a", [7])], role)
    #expect(list.candidates.map(\.candidate) == ["b", "a"])
    #expect(list.candidates.map(\.status) == [.inContention, .belowCut])
    #expect(list.candidates.allSatisfy { $0.ranking == nil })
    #expect(list.candidates[0].cuts[0].probability == nil)
  }

  @Test("leaves out whoever misses a hard cut, and marks who misses an advisory one")
  func cuts() {
    let role = Fixtures.role(
      reliabilities: [0.8],
      cuts: [
        0: [
          RoleCut(atLeast: 8, kind: .hard, basis: "b"),
          RoleCut(atLeast: 12, kind: .advisory, basis: "b"),
        ]
      ])
    let list = list([Fixtures.entry("a", [11]), Fixtures.entry("b", [7.9])], role)
    #expect(list.candidates.map(\.status) == [.inContention, .belowCut])
    #expect(list.candidates[0].cuts.map(\.isPassed) == [true, false])
    #expect(list.candidates[1].ranking == nil)
    // Below the cut as observed, the true score may still be above it: the mean of the group is.
    #expect(list.candidates[1].cuts[0].probability.map { $0 > 0.5 } == true)
  }

  @Test("asks the panel as the role's rule says")
  func panel() {
    let role = Fixtures.role(reliabilities: [0.8], approval: .majority)
    var split = PanelVotes()
    split.add(.approve)
    split.add(.reject)
    var most = split
    most.add(.approve)
    let list = list(
      ["a", "b", "c"].map { Fixtures.entry($0, [12]) }, role, votes: ["a": split, "b": most])
    #expect(list.candidates.map(\.candidate) == ["b", "c", "a"])
    #expect(list.candidates.map(\.verdict) == [.approved, .pending, .denied])
    #expect(list.candidates.map(\.status) == [.inContention, .inContention, .notApproved])
  }

  @Test("takes theta's posterior as it is where the group is its prior")
  func theta() throws {
    let role = Fixtures.role(reliabilities: [0.8], metric: .theta)
    func entry(_ leansOnPrior: Bool) -> PoolEntry {
      PoolEntry(
        candidate: "\(leansOnPrior)",
        scores: [PoolScore(value: 12, standardError: 0.9, leansOnPrior: leansOnPrior)])
    }
    let list = list([entry(true), entry(false)], role)
    func score(_ candidate: String) -> Ranking.Contribution? {
      list.candidates.first { $0.candidate == candidate }?.ranking?.contributions.first
    }
    let posterior = try #require(score("true"))
    #expect(abs(posterior.trueScore - 12) < 1e-9)
    #expect(abs(posterior.standardError - 0.9) < 1e-9)
    // A likelihood of variance 0.81 with a prior of variance 4 about 10.
    let estimate = try #require(score("false"))
    #expect(abs(estimate.trueScore - (10 + 2 * 4 / 4.81)) < 1e-9)
    #expect(abs(estimate.standardError - (4 * 0.81 / 4.81).squareRoot()) < 1e-9)
  }

  @Test("expects the group's mean of somebody whose answers say nothing")
  func uninformative() throws {
    let role = Fixtures.role(reliabilities: [0.8], metric: .theta)
    let entry = PoolEntry(
      candidate: "a", scores: [PoolScore(value: 12, standardError: 2.5, leansOnPrior: true)])
    let ranking = try #require(list([entry], role).candidates[0].ranking)
    #expect(abs(ranking.composite) < 1e-9)
    #expect(abs(ranking.standardError - 1) < 1e-9)
  }
}
