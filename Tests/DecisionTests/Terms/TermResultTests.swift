import Assessment
import Decision
import Testing

@Suite("A term of the contract")
struct TermResultTests {
  private func item(_ id: Path, _ response: Value?) -> ItemScore {
    ItemScore(
      id: id, type: .number, state: response == nil ? .omitted : .answered, response: response,
      typed: nil, score: nil, maximum: nil, outcomes: [], latencyMs: nil, visits: 0, changes: 0)
  }

  private func result(
    _ answer: Value?, firmness: Value? = nil, isNegotiable: Bool = false,
    acceptance: RoleTerm.Acceptance = .range(atLeast: 10, atMost: 20)
  ) -> TermResult {
    TermResult(
      RoleTerm(
        id: "t", title: "T", item: "w1", acceptance: acceptance, isNegotiable: isNegotiable,
        firmness: "w2", firmAnswers: ["no"]), items: [item("w1", answer), item("w2", firmness)])
  }

  @Test("is met where the employer can accept the answer")
  func met() {
    #expect(result(.integer(20)).standing == .met)
    #expect(result(.integer(20)).distance == 0)
    #expect(result(.identifier("b"), acceptance: .options(["a", "b"])).standing == .met)
  }

  @Test("is negotiable where either side would talk, and blocking where neither would")
  func apart() {
    let answer = Value.float(23.5)
    #expect(result(answer).distance == 3.5)
    #expect(result(.integer(4)).distance == -6)
    #expect(result(answer, firmness: .identifier("no")).standing == .blocking)
    #expect(result(answer, firmness: .identifier("no"), isNegotiable: true).standing == .negotiable)
    #expect(result(answer, firmness: .identifier("yes")).standing == .negotiable)
    #expect(result(answer).standing == .unclear)
    #expect(
      result(.identifier("c"), firmness: .identifier("no"), acceptance: .options(["a"])).standing
        == .blocking)
  }

  @Test("is unknown without an answer, or with one of another kind")
  func unknown() {
    #expect(result(nil).standing == .unknown)
    #expect(result(.identifier("a")).standing == .unknown)
    #expect(result(.string("1"), acceptance: .range(atLeast: 0, atMost: nil)).standing == .unknown)
  }
}
