import Assessment
import Delivery
import Testing

@Suite("Sessions that share a plan")
struct DeliveryPlanTests {
  private let definition = assessment(
    "test", [.section(section("one", [choice("n1"), choice("n2")], limit: 60_000))])

  @Test("A session of a shared plan is the session of its definition")
  func isTheSame() {
    let plan = DeliveryPlan(definition)
    var shared = Session(plan, header: header())
    var own = Session(definition, header: header())
    #expect(shared.start(segment(at: 0), at: 0) == own.start(segment(at: 0), at: 0))
    for action in [Action.confirmIdentity, .proceed, .next, .next] {
      #expect(shared.handle(action, at: 1_000) == own.handle(action, at: 1_000))
      #expect(shared.screen(at: 1_000) == own.screen(at: 1_000))
    }
  }

  @Test("The extra time of the header holds, whatever the plan was made for")
  func keepsAccommodation() {
    let plan = DeliveryPlan(definition, accommodation: .unlimited)
    let session = Session(plan, header: header(accommodation: .multiplier(1.5)))
    #expect(session.effectiveClocks().compactMap(\.limitMs) == [90_000])
    #expect(
      Session(plan, header: header(accommodation: .unlimited)).effectiveClocks()
        .compactMap(\.limitMs) == [])
  }
}
