import Assessment

/// The items under a limit that extra time extends: their own, a section's or an assessment's.
struct ExtendableItems {
  private(set) var paths: Set<Path> = []

  init(_ definition: AssessmentDefinition) {
    add(definition, at: .root, isExtended: false)
  }

  private mutating func add(_ definition: AssessmentDefinition, at path: Path, isExtended: Bool) {
    let isExtended = isExtended || definition.timing.isExtended
    for part in definition.parts {
      switch part {
      case .section(let section): add(section, in: path, isExtended: isExtended)
      case .include(let include):
        add(include.definition, at: path.appending(include.name), isExtended: isExtended)
      case .rest: break
      }
    }
  }

  private mutating func add(_ section: Section, in assessment: Path, isExtended: Bool) {
    let isExtended = isExtended || section.timing.isExtended
    for child in section.children {
      switch child {
      case .item(let item):
        if isExtended || item.timing.isExtended { paths.insert(assessment.appending(item.id)) }
      case .section(let inner): add(inner, in: assessment, isExtended: isExtended)
      }
    }
  }
}

extension Timing {
  /// Whether there is a limit that extra time extends.
  fileprivate var isExtended: Bool { limitMs != nil && allowsExtraTime }
}

extension Accommodation {
  /// Whether it changes any limit.
  var changesLimits: Bool {
    switch self {
    case .multiplier(let factor): factor != 1
    case .added(let milliseconds): milliseconds != 0
    case .unlimited: true
    }
  }
}
