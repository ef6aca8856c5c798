import Assessment
import Integrity
import Psychometrics

/// How a section chooses what it presents.
extension TaggedHasher {
  mutating func write(_ tailoring: Tailoring) {
    switch tailoring {
    case .adaptive(let rules): group("adaptive") { $0.write(rules) }
    case .multiStage(let rules):
      group("multi-stage") { hasher in
        hasher.write("scale", rules.scale)
        hasher.groups("route", rules.routes) { hasher, route in
          hasher.write("from", route.from)
          hasher.write("by", route.basis, unless: .theta)
          for cut in route.cuts { hasher.write("cut", cut) }
          for target in route.to { hasher.write("to", target) }
        }
      }
    }
  }

  private mutating func write(_ rules: AdaptiveRules) {
    write("scale", rules.scale)
    write("theta", ifPresent: rules.startTheta)
    switch rules.start {
    case .selected: break
    case .fixed(let items): for item in items { write("start", item) }
    case .random(let count, let among):
      write("start-random", count)
      write("start-among", among)
    }
    if rules.selection != .maximumInformation { write("select", rules.selection.digestName) }
    write("min", rules.minimum)
    write("max", rules.maximum)
    if let stopping = rules.stopping { write(stopping) }
    groups("area", rules.areas) { hasher, area in
      hasher.write("id", area.id)
      hasher.write("share", area.share, unless: 1)
      hasher.write("max", ifPresent: area.maximum)
      for item in area.items { hasher.write("item", item) }
    }
    groups("enemies", rules.enemies) { hasher, items in
      for item in items { hasher.write("item", item) }
    }
    write(rules.exposure)
    write("controls", ifPresent: rules.controls)
  }

  private mutating func write(_ rule: StoppingRule) {
    switch rule {
    case .length(let length): write("length", length)
    case .precision(let limit): write("precision", limit)
    case .information(let limit): write("least-information", limit)
    case .change(let limit): write("least-change", limit)
    case .classification(let cuts, let confidence):
      group("classification") {
        for cut in cuts { $0.write("cut", cut) }
        $0.write("confidence", confidence)
      }
    case .probabilityRatio(let test):
      group("probability-ratio") {
        $0.write("cut", test.cut)
        $0.write("half-width", test.halfWidth)
        $0.write("alpha", test.alpha)
        $0.write("beta", test.beta)
      }
    case .any(let rules): group("any") { for rule in rules { $0.write(rule) } }
    case .all(let rules): group("all") { for rule in rules { $0.write(rule) } }
    }
  }

  private mutating func write(_ rule: ExposureRule) {
    switch rule {
    case .unrestricted: break
    case .randomesque(let count): write("randomesque", count)
    case .sympsonHetter: write("sympson-hetter", true)
    case .progressiveRestricted(let length, let acceleration, let rate):
      group("progressive-restricted") {
        $0.write("length", length)
        $0.write("acceleration", acceleration)
        $0.write("rate", rate)
      }
    }
  }
}

extension SelectionRule {
  /// A name that stays the same whatever the library calls the rule.
  fileprivate var digestName: String {
    switch self {
    case .maximumInformation: "maximum-information"
    case .expectedInformation(.expected): "expected-information-expected"
    case .expectedInformation(.observed): "expected-information"
    case .kullbackLeibler(.likelihood): "kullback-leibler"
    case .kullbackLeibler(.posterior): "posterior-kullback-leibler"
    case .weightedInformation(.likelihood): "likelihood-weighted-information"
    case .weightedInformation(.posterior): "posterior-weighted-information"
    case .expectedPosteriorVariance: "expected-posterior-variance"
    case .closestDifficulty: "closest-difficulty"
    case .random: "random"
    case .sequence(let items): "sequence " + items.map(String.init).joined(separator: " ")
    }
  }
}
