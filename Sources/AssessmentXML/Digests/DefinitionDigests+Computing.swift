public import Assessment
import Integrity

extension DefinitionDigests {
  /// Computes the prints of a definition.
  ///
  /// `delivery` covers what a candidate meets: content, order, timing, flow. `scoring` covers what
  /// the answers are worth and what is said of them: keys, rules, scales, bands, texts, and the
  /// version, so that a corrected key can be applied to answers that were given before. Both are
  /// taken over the model with defaults left out, so the layout of the XML does not matter.
  public init(of definition: AssessmentDefinition) {
    let digests = DigestPair(of: definition)
    var both = TaggedHasher(version: "assay-fingerprint-1")
    both.write("delivery", digests.delivery)
    both.write("scoring", digests.scoring)
    self.init(
      delivery: digests.delivery.hex, scoring: digests.scoring.hex, fingerprint: both.finalize().hex
    )
  }
}

/// The two digests of one assessment; those of the included ones enter as digests.
private struct DigestPair {
  let delivery: Digest
  let scoring: Digest

  init(of definition: AssessmentDefinition) {
    var delivery = TaggedHasher(version: "assay-delivery-1")
    var scoring = TaggedHasher(version: "assay-scoring-1")
    delivery.writeHead(of: definition)
    scoring.writeMeasurement(of: definition)
    for part in definition.parts {
      switch part {
      case .section(let section):
        delivery.write(section)
        scoring.writePace(of: section)
        for item in section.allItems { scoring.writeScoring(of: item) }
      case .include(let include):
        let inner = DigestPair(of: include.definition)
        delivery.group("include") {
          $0.write("name", include.name)
          $0.write("delivery", inner.delivery)
        }
        scoring.group("include") {
          $0.write("name", include.name)
          $0.write("scoring", inner.scoring)
        }
      case .rest(let rest):
        delivery.group("rest") {
          $0.write("id", rest.id)
          $0.write("limit", ifPresent: rest.limitMs)
          $0.write("content", rest.content)
        }
      }
    }
    self.delivery = delivery.finalize()
    self.scoring = scoring.finalize()
  }
}
