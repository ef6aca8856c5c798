import AssessmentXML

/// A rating form that has every element and attribute of the format.
enum RatingForms {
  static let full = """
    <rating-form xmlns="urn:assay:rating-form:1" id="panel" version="1.0.0" xml:lang="en" raters="r1 r2">
      <title>Panel</title>
      <about><purpose>Try it.</purpose><author>Nobody</author><duration>30m</duration></about>
      <instructions>Rate what you saw.</instructions>
      <scale id="often">
        <point value="1">Not once.</point>
        <point value="3">Twice or more.</point>
      </scale>
      <interview>
        <question id="q1" informs="analysis">
          <stem>What do you do?</stem>
          <probe>And then?</probe>
          <probe informs="analysis asking">Why <em>that</em>?</probe>
        </question>
      </interview>
      <competency id="analysis" title="Analysis" evidence="required">
        <definition>Takes apart.</definition>
        <point value="1">Names one cause.</point>
        <point value="2">Names two causes.</point>
        <point value="3">Names a test of each.</point>
      </competency>
      <competency id="asking" title="Asking" scale="often"><definition>Asks back.</definition></competency>
      <observation id="lunch" title="Lunch">
        <situation><p>At table.</p></situation>
        <competency id="thanks" title="Thanks" scale="often"><definition>Says thanks.</definition></competency>
      </observation>
      <recommendation>
        <stem>Well?</stem>
        <option id="approve">Yes.</option>
        <option id="reject">No.</option>
        <option id="veto">Never.</option>
        <option id="abstain">Who knows.</option>
      </recommendation>
    </rating-form>
    """

  static func check(_ text: String) -> CheckedDefinition {
    CheckedDefinition(XMLSource(path: "p.xml", text: text))
  }
}
