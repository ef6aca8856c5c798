import Assessment
import Psychometrics

/// Definitions at random: every kind of part, limit, policy and item that delivery knows.
struct RandomDefinition {
  var stream: RandomStream
  private var serial = 0

  init(_ index: Int) {
    stream = RandomStream(seed: 11, purpose: "random-definition", index: index)
  }

  mutating func chance(_ percent: Int) -> Bool { stream.integer(below: 100) < percent }

  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[stream.integer(below: elements.count)]
  }

  private mutating func name(_ stem: String) -> String {
    serial += 1
    return "\(stem)\(serial)"
  }

  mutating func timing(limits: [Milliseconds], percent: Int) -> Timing {
    guard chance(percent) else { return Timing() }
    let limit = one(of: limits)
    return Timing(
      limitMs: limit, warningsMs: [limit / 2, limit / 4],
      minimumMs: chance(15) ? limit / 10 : 0,
      timeout: one(of: [nil, .keepDraft, .omit]), resume: one(of: [nil, .clockRuns, .clockStops]),
      clock: one(of: [nil, .shown, .hidden, .nearEnd]), allowsExtraTime: chance(80),
      maximumInterruptions: chance(10) ? stream.integer(below: 3) : nil)
  }

  mutating func item() -> Item {
    let timing = timing(limits: [2_000, 5_000, 9_000], percent: 25)
    switch stream.integer(below: 10) {
    case 0: return page(name("page"))
    case 1: return consent(name("consent"))
    case 2: return teaser(name("teaser"), steps: 1 + stream.integer(below: 3))
    case 3: return multiple(name("multiple"), minimum: 1, maximum: 2)
    case 4...6: return number(name("number"), timing: timing)
    default:
      return choice(
        name("choice"), timing: timing, isRequired: chance(10), shuffles: chance(30),
        administration: chance(10) ? .unavailable : .same)
    }
  }

  mutating func section(depth: Int = 0, items: [String] = []) -> Section {
    var children = (0..<stream.integer(below: 5)).map { _ in Section.Child.item(item()) }
    if depth < 2, chance(25) {
      children.insert(
        .section(section(depth: depth + 1)), at: stream.integer(below: children.count + 1))
    }
    let condition: Condition? =
      chance(15)
      ? .not(.sectionScore(section: "section1", Bounds(atLeast: one(of: [0, 1, 2])))) : nil
    return Section(
      id: name("section"), instructions: chance(40) ? [.paragraph([.text("Read.")])] : [],
      timing: timing(limits: [4_000, 20_000, 60_000], percent: 50),
      navigation: chance(50) ? .free : .linear,
      shuffle: chance(30) ? [.items, .options, .sections] : [],
      draw: chance(20) ? 1 + stream.integer(below: 4) : nil,
      practice: chance(15)
        ? Practice(
          passMark: one(of: [nil, 0, 1, 2]), attempts: 1 + stream.integer(below: 2),
          isGate: chance(30)) : nil,
      condition: condition, children: children)
  }

  /// A section that chooses from a pool, or leads from module to module.
  mutating func tailoredSection(_ pool: inout [Item]) -> Section {
    let own = (0..<(3 + stream.integer(below: 4))).map { _ in choice(name("pool")) }
    pool += own
    let timing = timing(limits: [4_000, 20_000, 60_000], percent: 50)
    guard chance(50) else {
      let modules = own.map {
        DeliveryTests.section(name("module"), [$0], navigation: one(of: [.free, .linear]))
      }
      let rules = MultiStageRules(
        scale: "theta",
        routes: [
          .init(
            from: modules[0].id, basis: one(of: MultiStageRules.Basis.allCases), cuts: [0.5],
            to: [modules[1].id, modules[2].id])
        ])
      return Section(
        id: name("section"), timing: timing, tailoring: .multiStage(rules),
        children: modules.map { .section($0) })
    }
    let rules = AdaptiveRules(
      scale: "theta", minimum: 1, maximum: 1 + stream.integer(below: own.count),
      stopping: chance(50) ? .precision(standardError: 0.8) : nil,
      exposure: chance(50) ? .randomesque(2) : .unrestricted)
    return Section(
      id: name("section"), timing: timing, tailoring: .adaptive(rules),
      children: own.map { .item($0) })
  }

  mutating func definition(depth: Int = 0) -> AssessmentDefinition {
    var parts: [AssessmentDefinition.Part] = []
    var pool: [Item] = []
    for _ in 0..<(1 + stream.integer(below: 4)) {
      switch stream.integer(below: 10) {
      case 0:
        let rest = Rest(id: name("rest"), limitMs: chance(50) ? 3_000 : nil)
        parts.append(.rest(rest))
      case 1 where depth < 2:
        parts.append(
          .include(Include(name: name("include"), definition: definition(depth: depth + 1))))
      case 2, 3: parts.append(.section(tailoredSection(&pool)))
      default: parts.append(.section(section()))
      }
    }
    return AssessmentDefinition(
      id: "random", version: "1.0.0", language: "en", title: "Random",
      timing: timing(limits: [30_000, 90_000], percent: 30), shufflesParts: chance(20),
      parts: parts, scales: pool.isEmpty ? [] : [latentScale(on: pool)],
      calibrations: pool.isEmpty ? [] : [calibration(for: pool)])
  }
}
