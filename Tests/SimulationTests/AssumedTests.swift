import Assessment
import Psychometrics
import Scoring
import Simulation
import Testing

@Suite("Made-up candidates and raters")
struct AssumedTests {
  private static let content = #"""
    <response-set id="five">
      <response value="1">1</response><response value="2">2</response>
      <response value="3">3</response><response value="4">4</response>
      <response value="5">5</response>
    </response-set>
    <scale id="a" title="A" score="sum"/>
    <scale id="b" title="B" score="mean"/>
    <validity>
      <attention id="attention" items="check" threshold="1" basis="author">
        <answer item="check" values="2"/>
        <meaning>Not read.</meaning>
      </attention>
    </validity>
    <section id="one">
      \#((1...10).map { #"<true-false id="i\#($0)" scale="a" key="true"><stem>\#($0)</stem></true-false>"# }.joined())
      \#((1...8).map { #"<statement id="p\#($0)" scale="b" responses="five" reverse="\#($0 % 2 == 0 ? "yes" : "no")">\#($0)</statement>"# }.joined())
      <statement id="check" responses="five">Press 2.</statement>
      <number id="wish"><stem>How much?</stem></number>
      <number id="other"><stem>And more?</stem></number>
    </section>
    """#

  private static let wish = RoleTerm(
    id: "w", title: "W", item: "wish", acceptance: .range(atLeast: nil, atMost: 1_000),
    isNegotiable: true)

  @Test("Their scores correlate over scales, whichever way items are keyed, and their checks pass")
  func scores() throws {
    let (definition, digests) = try Banks.definition(Self.content)
    let candidates = AssumedCandidates(definition, terms: [Self.wish], seed: 3)
    let scorer = try Scorer(definition, digests: digests)
    var buffers = scorer.makeBuffers()
    let profiles = (1...300).map { number in
      scorer.profile(of: candidates.responses(of: number), id: "p", buffers: &buffers)
    }
    let (a, b) = (profiles.compactMap(\.scales[0].raw), profiles.compactMap(\.scales[1].raw))
    #expect(a.count == 300 && b.count == 300)
    let correlation = try #require(Correlation.pearson(a, b))
    #expect(correlation > 0.1 && correlation < 0.5)
    #expect(profiles.allSatisfy { $0.validity.allSatisfy { $0.isFlagged == false } })
    let items = try #require(profiles[0].items)
    let wish = try #require(items.first { $0.id == "wish" }?.response?.number)
    #expect((700...1_250).contains(wish))
    #expect(items.first { $0.id == "other" }?.response == nil)

    let sample = AssumedSample(
      definition, candidates: candidates, numbers: 1...300, scorer: scorer, seed: 3, date: "2026")
    let norms = sample.norms(id: "n")
    #expect(norms.status == .illustrative)
    #expect(norms.scales.count == 2)
    let mean = try #require(norms.scales[0].mean)
    #expect(abs(mean - a.reduce(0, +) / 300) < 1e-4)
    let reliability = try #require(norms.scales[1].reliability?.value)
    #expect(reliability > 0.6 && reliability < 0.95)
    let role = Role(
      id: "r", version: "1.0.0", title: "R", assessment: "bank", assessmentVersion: "1.0.0",
      places: 1, requirements: [RoleRequirement(scale: "a"), RoleRequirement(scale: "b")])
    let reference = try #require(sample.reference(for: role))
    #expect(reference.status == .illustrative)
    #expect(abs(try #require(reference.correlation("a", "b")) - correlation) < 1e-4)
  }

  @Test("The same number answers the same, another one something else")
  func isReproducible() throws {
    let (definition, _) = try Banks.definition(Self.content)
    let one = AssumedCandidates(definition, seed: 3)
    let again = AssumedCandidates(definition, seed: 3)
    #expect(one.responses(of: 5).responses == again.responses(of: 5).responses)
    #expect(one.responses(of: 5).responses != one.responses(of: 6).responses)
    #expect(AssumedCandidates.id(of: 5) == "simulated-05")
  }
}
