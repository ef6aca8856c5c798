import Assessment
import Testing

@Suite("The plan of a multi-stage section")
struct MultiStagePlanTests {
  private typealias Route = MultiStageRules.Route

  private static let modules = Section(
    id: "main",
    children: zip(["core", "easy", "hard"], Latent.pool).map { id, item in
      .section(Section(id: id, children: [.item(item)]))
    })

  private func plan(
    _ routes: [MultiStageRules.Route], of section: Section = modules
  ) throws -> MultiStagePlan {
    try MultiStagePlan(
      MultiStageRules(scale: "theta", routes: routes), of: section,
      in: Latent.definition(Self.modules.children))
  }

  private func error(
    _ routes: [MultiStageRules.Route], of section: Section = modules
  ) -> TailoringError? {
    #expect(throws: TailoringError.self) { try plan(routes, of: section) }
  }

  @Test("has the sections within as its modules, in their order")
  func modules() throws {
    let plan = try plan([Route(from: "core", cuts: [0], to: ["easy", "hard"])])
    #expect(plan.modules == ["core", "easy", "hard"])
    #expect(plan.scale.terms.map(\.item) == Latent.names)
    #expect(plan.rules.route(from: "core")?.to == ["easy", "hard"])
    #expect(plan.rules.route(from: "hard") == nil)
  }

  @Test("goes to the module behind the last cut that the figure reaches")
  func targets() {
    let route = Route(from: "core", cuts: [-0.5, 1], to: ["easy", "medium", "hard"])
    #expect(
      [-1, -0.5, 0.99, 1, 9].map(route.target(of:)) == ["easy", "medium", "medium", "hard", "hard"])
    #expect(Route(from: "core", to: ["next"]).target(of: -.infinity) == "next")
    #expect(Route(from: "core", cuts: [0], to: ["next"]).target(of: 1) == nil)
  }

  @Test("is refused without two modules, or with items beside them")
  func shape() {
    let one = Section(id: "main", children: Array(Self.modules.children.prefix(1)))
    #expect(error([], of: one) == .noModules)
    let beside = Section(
      id: "main", children: Array(Self.modules.children.prefix(2)) + [.item(Latent.pool[2])])
    #expect(error([], of: beside) == .noModules)
    let outside = Section(
      id: "main",
      children: Self.modules.children + [
        .section(Section(id: "more", children: [.item(Latent.question("x"))]))
      ])
    #expect(error([], of: outside) == .itemOutsideScale("x"))
  }

  @Test("is refused where a route leads nowhere, back, or by cuts that do not fit")
  func routes() {
    #expect(error([Route(from: "middle", to: ["hard"])]) == .unknownModule("middle"))
    #expect(error([Route(from: "core", to: ["middle"])]) == .unknownModule("middle"))
    #expect(
      error([Route(from: "hard", to: ["easy"])]) == .backwards(from: "hard", to: "easy"))
    #expect(
      error([Route(from: "core", to: ["core"])]) == .backwards(from: "core", to: "core"))
    for cuts in [[], [0, 1], [0, 0]] as [[Double]] {
      #expect(
        error([Route(from: "core", cuts: cuts, to: ["easy", "hard"])])
          == .unusableCuts(module: "core"))
    }
    #expect(
      error([Route(from: "core", cuts: [1, 0], to: ["easy", "hard", "hard"])])
        == .unusableCuts(module: "core"))
  }

  @Test("is refused on a scale that has no theta")
  func scale() {
    let rules = MultiStageRules(scale: "theta", routes: [])
    let definition = Latent.definition(
      Self.modules.children, scale: Latent.scale(Latent.names, scoring: nil))
    #expect(throws: TailoringError.scale("theta", .notLatent)) {
      try MultiStagePlan(rules, of: Self.modules, in: definition)
    }
  }
}
