import Assessment
import Decision
import Testing

@Suite("A pool of candidates")
struct CandidatePoolTests {
  private let role = Fixtures.role(reliabilities: [0.8, 0.8])

  private func obstacles(
    _ entries: [PoolEntry], tolerating: Set<Tolerance> = []
  ) -> [[Reservation]] {
    CandidatePool(entries, role: role, tolerating: tolerating).members.map(\.obstacles)
  }

  @Test("sets aside what was scored in another way than most, unless told otherwise")
  func scoring() {
    let entries = [
      Fixtures.entry("a", [1, 2], scoring: "x"), Fixtures.entry("b", [1, 2]),
      Fixtures.entry("c", [1, 2]),
    ]
    #expect(obstacles(entries) == [[.otherScoring(version: "1.0.0")], [], []])
    let tolerant = CandidatePool(entries, role: role, tolerating: [.versions])
    #expect(tolerant.members[0].obstacles == [])
    #expect(tolerant.members[0].remarks == [.otherScoring(version: "1.0.0")])
  }

  @Test("sets aside other versions, norms and adapted scores")
  func differences() {
    let entries = [
      Fixtures.entry("a", [1, 2]), Fixtures.entry("b", [1, 2], version: "1.1.0"),
      Fixtures.entry("c", [1, 2], norms: ["n"]), Fixtures.entry("d", [1, 2], adapted: ["s0"]),
      Fixtures.entry("e", [1, 2], version: "1.0.7"),
    ]
    #expect(
      obstacles(entries) == [[], [.otherVersion("1.1.0")], [.otherNorms], [.adapted(["s0"])], []])
    #expect(
      obstacles(entries, tolerating: [.norms, .adapted]) == [
        [], [.otherVersion("1.1.0")], [], [], [],
      ])
  }

  @Test("sets aside missing scores and candidates who come twice")
  func incomplete() {
    let entries = [
      Fixtures.entry("a", [1, nil]), Fixtures.entry("b", [1, 2], profile: "p1"),
      Fixtures.entry("b", [1, 3], profile: "p2"), Fixtures.entry("c", [1, 2], profile: "old"),
      Fixtures.entry("c", [1, 3], profile: "new", supersedes: "old"),
    ]
    #expect(
      obstacles(entries) == [[.missing(["s1"])], [.repeated], [.repeated], [.superseded], []])
  }

  @Test("takes what replaced profiles were scored with for no standard")
  func replaced() {
    let entries = [
      Fixtures.entry("a", [1, 2], scoring: "old", profile: "p1"),
      Fixtures.entry("a", [1, 3], scoring: "new", profile: "p2", supersedes: "p1"),
    ]
    #expect(obstacles(entries) == [[.superseded], []])
  }

  @Test("marks doubtful answers and tables of scores, and compares them all the same")
  func remarks() {
    let pool = CandidatePool(
      [
        Fixtures.entry("a", [1, 2], flags: ["run"]),
        PoolEntry(candidate: "b", scores: [PoolScore(value: 1), PoolScore(value: 2)]),
      ], role: role)
    #expect(pool.members.map(\.isComparable) == [true, true])
    #expect(pool.members.map(\.remarks) == [[.flagged(["run"])], [.unnamedBasis]])
  }
}
