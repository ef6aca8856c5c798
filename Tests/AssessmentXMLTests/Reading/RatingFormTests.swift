import Assessment
import AssessmentXML
import Testing

@Suite("Rating forms")
struct RatingFormTests {
  @Test("become the model that they spell, and the definition that it lowers to")
  func model() throws {
    let checked = RatingForms.check(RatingForms.full)
    #expect(checked.diagnostics.isEmpty)
    let form = try #require(checked.ratingForm)
    #expect(form.raters == .named(["r1", "r2"]))
    #expect(form.about.estimatedMs == 1_800_000)
    #expect(form.instructions == [.paragraph([.text("Rate what you saw.")])])
    #expect(form.allCompetencies.map(\.id) == ["analysis", "asking", "thanks"])
    #expect(form.allCompetencies.map(\.evidence) == [.required, .optional, .optional])
    #expect(form.competencies[0].scale.points.map(\.value) == [1, 2, 3])
    #expect(form.competencies[1].scale == form.observations[0].competencies[0].scale)
    #expect(form.questions[0].probes.map(\.informs) == [[], ["analysis", "asking"]])
    #expect(form.recommendation?.choices.map(\.vote) == [.approve, .reject, .veto, .abstain])
    #expect(checked.definition == form.definition)
    #expect(checked.isUsable)
  }

  @Test("are no assessment, and an assessment is none")
  func root() throws {
    #expect(XMLSource(path: "p.xml", text: RatingForms.full).isRatingForm)
    let bank = try #require(
      RepositoryFiles.bytes(RepositoryFiles.root + "/TestBanks/quick-tour/test.xml"))
    let source = XMLSource(path: "test.xml", bytes: bank)
    #expect(!source.isRatingForm)
    #expect(CheckedDefinition(source).ratingForm == nil)
    for text in ["", "<", "<!--", "<?x", "<!-- <rating-form> --><a/>", "rating-form"] {
      #expect(!XMLSource(path: "p.xml", text: text).isRatingForm, "\(text)")
    }
    #expect(XMLSource(path: "p.xml", text: "<?xml?><!-- c --><f:rating-form").isRatingForm)
  }

  @Test(
    "are told where they are wrong",
    arguments: [
      (
        "id=\"thanks\" title", "id=\"analysis\" title",
        "p.xml:25:17: error: the id 'analysis' is already taken in line 16 [duplicate-id]"
      ),
      (
        "id=\"q1\"", "id=\"thanks\"",
        "p.xml:25:17: error: the id 'thanks' is already taken in line 10 [duplicate-id]"
      ),
      (
        "id=\"thanks\" title", "id=\"recommendation\" title",
        "p.xml:25:17: error: the recommendation itself is called 'recommendation' [reserved-id]"
      ),
      (
        "Names two causes.", "",
        "p.xml:19:5: error: point 2 has no anchor: say what one sees or hears [point-anchor]"
      ),
      (
        "Names two causes.", "Names one cause.",
        "p.xml:19:5: error: point 2 has the anchor of point 1 [point-anchor]"
      ),
      (
        "<point value=\"3\">Twice or more.</point>", "",
        "p.xml:5:3: error: the scale 'often' has 1 point, not 2 to 9 [point-count]"
      ),
      (
        " scale=\"often\"><definition>Asks", "><definition>Asks",
        "p.xml:22:3: error: the competency 'asking' has no points, not 2 to 9 [point-count]"
      ),
      (
        "<point value=\"2\"", "<point value=\"1\"",
        "p.xml:19:12: error: point 1 comes after point 1; the lowest is first [point-order]"
      ),
      (
        "<point value=\"2\"", "<point value=\"0\"",
        "p.xml:19:12: error: attribute 'value': '0' is below 1 [schema]"
      ),
      (
        "informs=\"analysis asking\"", "informs=\"analysis asking askin\"",
        "p.xml:13:14: error: there is no competency 'askin'; did you mean 'asking'? [unknown-competency]"
      ),
      (
        "scale=\"often\"><definition>Asks", "scale=\"oftn\"><definition>Asks",
        "p.xml:22:42: error: there is no scale 'oftn'; did you mean 'often'? [unknown-scale]"
      ),
      (
        "title=\"Analysis\" evidence", "title=\"Analysis\" scale=\"often\" evidence",
        "p.xml:18:5: error: a competency has a shared scale or points of its own, not both [competency-scale]"
      ),
      (
        "<definition>Takes apart.</definition>", "<definition/>",
        "p.xml:16:3: error: the competency 'analysis' is not defined [empty-text]"
      ),
      (
        "<option id=\"reject\">No.</option>", "",
        "p.xml:27:3: error: a recommendation can be for and against: there is no option 'reject' [recommendation]"
      ),
      (
        "<option id=\"veto\"", "<option id=\"reject\"",
        "p.xml:31:13: error: two options have the id 'reject' [duplicate-id]"
      ),
      (
        "raters=\"r1 r2\"", "raters=\"0\"",
        "p.xml:1:87: error: '0' is no number of raters from 1 to 1,000 [raters]"
      ),
      (
        "raters=\"r1 r2\"", "raters=\"r1 r1\"",
        "p.xml:1:87: error: the rater 'r1' is named twice [raters]"
      ),
      (
        "xml:lang=\"en\"", "xml:lang=\"fr\"",
        "p.xml:1:73: error: the words of a rating form do not exist in 'fr'; they do in German and English [rating-form-words]"
      ),
      (
        " xml:lang=\"en\"", "",
        "p.xml:1:1: error: the rating form needs xml:lang, such as xml:lang=\"en\" [language]"
      ),
      (
        "<stem>What do you do?</stem>", "<stem/>",
        "p.xml:10:5: error: the question 'q1' asks nothing [empty-text]"
      ),
      (
        "And then?", "",
        "p.xml:12:7: error: the probe asks nothing [empty-text]"
      ),
      (
        "analysis asking\"", "analysis\"",
        "p.xml:22:15: warning: no question and no probe informs the competency 'asking' [unasked-competency]"
      ),
    ])
  func findings(old: String, new: String, message: String) {
    let changed = RatingForms.full.replacing(old, with: new)
    #expect(changed != RatingForms.full)
    #expect(RatingForms.check(changed).diagnostics.map(\.description) == [message])
  }

  @Test("without anything to rate, or with questions for nothing, are told so")
  func nothing() {
    let empty = """
      <rating-form xmlns="urn:assay:rating-form:1" id="panel" version="1.0.0" xml:lang="en">
        <title>Panel</title>
        <scale id="often"><point value="1">Not once.</point><point value="2">Twice.</point></scale>
        <interview><question id="q"><stem>What?</stem></question></interview>
        <observation id="lunch" title="Lunch"><situation>At table.</situation></observation>
      </rating-form>
      """
    #expect(
      RatingForms.check(empty).diagnostics.map(\.description) == [
        "p.xml:1:1: error: the form has no competency, so that nothing is rated [no-competency]",
        "p.xml:3:10: warning: nothing is rated on the scale 'often' [unused-scale]",
        "p.xml:4:14: error: neither the question nor a probe says which competencies the answer informs; write informs [question-informs]",
        "p.xml:5:3: error: nothing is rated in the observation 'lunch' [no-competency]",
      ])
  }

  @Test("have the same prints in any layout, and others for any words that raters read")
  func digests() throws {
    let original = try #require(RatingForms.check(RatingForms.full).digests)
    let layout = RatingForms.full.replacing("\n", with: " ").replacing(
      "scale=\"often\"><definition>Asks",
      with: "scale=\"often\" evidence=\"optional\"><definition>Asks")
    #expect(RatingForms.check(layout).digests == original)
    for (old, new) in [
      ("Takes apart.", "Takes it apart."), ("Names two causes.", "Names causes."),
      ("And then?", "And now?"), ("At table.", "At the table."), ("Never.", "No, never."),
      ("value=\"3\">Twice", "value=\"2\">Twice"), (" evidence=\"required\"", ""),
      ("informs=\"analysis asking\"", "informs=\"asking\""), ("Rate what you saw.", "Rate."),
    ] {
      let changed = try #require(
        RatingForms.check(RatingForms.full.replacing(old, with: new)).digests)
      #expect(changed.delivery != original.delivery, "\(old)")
    }
  }

  @Test("are kept in a session's folder as they are, and read back with the same prints")
  func resolved() throws {
    let checked = RatingForms.check(RatingForms.full)
    let document = try #require(ResolvedDefinition(checked))
    let again = CheckedDefinition(XMLSource(path: "definition.xml", bytes: document.bytes))
    #expect(again.ratingForm == checked.ratingForm)
    #expect(again.digests == checked.digests)
  }

  @Test("The form of the second interview has no findings, and all that a panel needs")
  func bank() throws {
    let path = RepositoryFiles.root + "/TestBanks/second-interview/panel.xml"
    let checked = CheckedDefinition(
      XMLSource(path: "panel.xml", bytes: try #require(RepositoryFiles.bytes(path))))
    #expect(checked.diagnostics.isEmpty)
    let form = try #require(checked.ratingForm)
    #expect(form.competencies.count >= 6)
    #expect(form.questions.count == 4)
    #expect(form.questions.allSatisfy { (2...3).contains($0.probes.count) })
    #expect(form.observations.count == 1)
    #expect(form.allCompetencies.allSatisfy { $0.scale.points.map(\.value) == [1, 2, 3, 4, 5] })
    #expect(form.recommendation?.choices.map(\.vote) == [.approve, .reject, .veto, .abstain])
    #expect(form.raters == .count(3))
  }
}
