namespace Thqse.Sdk.Cpom;

#pragma warning disable CA1034 // A class for each fiche, so that its names are found from its own.

/// <summary>The identifiers of the catalogue <c>cpom-occitanie-2025-2029</c>: the indicators, and of each the measures, milestones and options. Made from the data; a test holds them to it.</summary>
public static class Occitanie2025
{
    /// <summary>Membership of a legal cooperation entity that runs a shared medical imaging platform (PIMM) (CPOM_CT_1).</summary>
    public static class Ct1
    {
        /// <summary>The indicator CPOM_CT_1.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_CT_1");

        /// <summary>The milestone "founding-convention-signed": Founding agreement of the entity that runs the PIMM signed by the establishment.</summary>
        public static MilestoneId FoundingConventionSigned { get; } = new("founding-convention-signed");
    }

    /// <summary>Number of formalised medical cooperation projects between a public and a private establishment (GCS, GIE, etc.) (CPOM_CT_2).</summary>
    public static class Ct2
    {
        /// <summary>The indicator CPOM_CT_2.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_CT_2");

        /// <summary>The measure "projects": New public-private medical cooperation projects formalised.</summary>
        public static MeasureId Projects { get; } = new("projects");

        /// <summary>The measure "projects-in-force": Public-private medical cooperation projects in force.</summary>
        public static MeasureId ProjectsInForce { get; } = new("projects-in-force");

        /// <summary>The milestone "partners-identified": Potential partners identified and first talks under way.</summary>
        public static MilestoneId PartnersIdentified { get; } = new("partners-identified");

        /// <summary>The milestone "projects-consolidated": Current cooperation projects consolidated.</summary>
        public static MilestoneId ProjectsConsolidated { get; } = new("projects-consolidated");
    }

    /// <summary>Functions organised jointly within the territorial hospital group (GHT), in pharmacy or biology, whichever is chosen (GHT only) (CPOM_CT_3).</summary>
    public static class Ct3
    {
        /// <summary>The indicator CPOM_CT_3.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_CT_3");

        /// <summary>The milestone "inventory": Review of the chosen activity in the GHT.</summary>
        public static MilestoneId Inventory { get; } = new("inventory");

        /// <summary>The milestone "needs-assessed": Review continued, and further needs assessed (staff, premises, equipment, authorisations, above all for high-risk activities).</summary>
        public static MilestoneId NeedsAssessed { get; } = new("needs-assessed");

        /// <summary>The milestone "action-plan": Action plan and timetable for a joint organisation, integrated or coordinated, settled in the GHT.</summary>
        public static MilestoneId ActionPlan { get; } = new("action-plan");

        /// <summary>The milestone "first-shared-function": At least one joint function actually running in the GHT.</summary>
        public static MilestoneId FirstSharedFunction { get; } = new("first-shared-function");

        /// <summary>The milestone "schedule-pursued": Timetable of joint activities carried on in the GHT.</summary>
        public static MilestoneId SchedulePursued { get; } = new("schedule-pursued");

        /// <summary>The milestone "inventory-pursued": Review of biology continued in the GHT.</summary>
        public static MilestoneId InventoryPursued { get; } = new("inventory-pursued");

        /// <summary>The milestone "organisation-plan": Plan for a joint organisation, integrated or coordinated, settled in the GHT.</summary>
        public static MilestoneId OrganisationPlan { get; } = new("organisation-plan");

        /// <summary>The milestone "governance-formalised": Joint governance of biology put on a formal footing, and services kept up across the area even when staff are short.</summary>
        public static MilestoneId GovernanceFormalised { get; } = new("governance-formalised");

        /// <summary>The milestone "inventory-again": Second review of biology in the GHT.</summary>
        public static MilestoneId InventoryAgain { get; } = new("inventory-again");

        /// <summary>The option "pharmacy": Pharmacy.</summary>
        public static OptionId Pharmacy { get; } = new("pharmacy");

        /// <summary>The option "biology": Biology.</summary>
        public static OptionId Biology { get; } = new("biology");
    }

    /// <summary>Number of formalised and operational partnerships between health establishments (ES) and medico-social establishments and services (ESMS) for older people and people with disabilities (PA-PH) (CPOM_CT_4).</summary>
    public static class Ct4
    {
        /// <summary>The indicator CPOM_CT_4.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_CT_4");

        /// <summary>The measure "partnerships": New formalised and operational partnerships with ESMS.</summary>
        public static MeasureId Partnerships { get; } = new("partnerships");

        /// <summary>The measure "partnerships-in-force": Formalised and operational partnerships with ESMS.</summary>
        public static MeasureId PartnershipsInForce { get; } = new("partnerships-in-force");
    }

    /// <summary>Existence of one or more territorial teams (through services between establishments (PIE) or an agreement; state the specialty in the comments, such as palliative care, hospital hygiene, psychiatry, addiction care, rehabilitation, geriatrics, unscheduled care) (yes/no) – Emergency medicine (CPOM_CT_5).</summary>
    public static class Ct5
    {
        /// <summary>The indicator CPOM_CT_5.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_CT_5");

        /// <summary>The measure "territorial-team": At least one territorial team in place.</summary>
        public static MeasureId TerritorialTeam { get; } = new("territorial-team");
    }

    /// <summary>Number of cooperation protocols in place within the health establishment (CPOM_CT_6).</summary>
    public static class Ct6
    {
        /// <summary>The indicator CPOM_CT_6.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_CT_6");

        /// <summary>The measure "protocols": New cooperation protocols put in place.</summary>
        public static MeasureId Protocols { get; } = new("protocols");

        /// <summary>The measure "protocols-in-place": Cooperation protocols in place.</summary>
        public static MeasureId ProtocolsInPlace { get; } = new("protocols-in-place");
    }

    /// <summary>Number of meetings between establishments on managing seasonal pressure (winter and summer), held in line with the protocols of the epidemic and hospital-under-pressure plans (CPOM_CT_7).</summary>
    public static class Ct7
    {
        /// <summary>The indicator CPOM_CT_7.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_CT_7");

        /// <summary>The measure "coordination-meetings": Coordination meetings between establishments.</summary>
        public static MeasureId CoordinationMeetings { get; } = new("coordination-meetings");

        /// <summary>The measure "tension-periods": Periods of pressure or emergency plans declared.</summary>
        public static MeasureId TensionPeriods { get; } = new("tension-periods");
    }

    /// <summary>Number of care networks organised jointly under the shared medical and nursing project (GHT only) (CPOM_CT_8).</summary>
    public static class Ct8
    {
        /// <summary>The indicator CPOM_CT_8.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_CT_8");

        /// <summary>The measure "shared-pathways": Joint care networks in place.</summary>
        public static MeasureId SharedPathways { get; } = new("shared-pathways");

        /// <summary>The measure "new-shared-pathways": New joint care networks.</summary>
        public static MeasureId NewSharedPathways { get; } = new("new-shared-pathways");

        /// <summary>The milestone "diagnosis-made": Assessment carried out in consultation with the professionals.</summary>
        public static MilestoneId DiagnosisMade { get; } = new("diagnosis-made");

        /// <summary>The milestone "shared-project-approved": Shared medical and nursing project drawn up and approved.</summary>
        public static MilestoneId SharedProjectApproved { get; } = new("shared-project-approved");
    }

    /// <summary>Rate of professionals trained in, or made aware of, environmental health: indoor air quality, vector-borne diseases, active mobility, endocrine disruptors, eco-design of care (CPOM_OS_1).</summary>
    public static class Os1
    {
        /// <summary>The indicator CPOM_OS_1.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_1");

        /// <summary>The measure "trained-professionals": Professionals trained in, or made aware of, environmental health.</summary>
        public static MeasureId TrainedProfessionals { get; } = new("trained-professionals");

        /// <summary>The measure "professionals-trained-since-2025": Professionals trained or made aware since 2025.</summary>
        public static MeasureId ProfessionalsTrainedSince2025 { get; } = new("professionals-trained-since-2025");
    }

    /// <summary>Number of environmental-health actions carried out (indoor air quality, vector-borne diseases, etc.) and level of commitment (detail the types of action and the impact by topic, for follow-up) (CPOM_OS_2).</summary>
    public static class Os2
    {
        /// <summary>The indicator CPOM_OS_2.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_2");

        /// <summary>The measure "actions": Environmental-health actions carried out.</summary>
        public static MeasureId Actions { get; } = new("actions");

        /// <summary>The measure "themes": Topics covered by the actions.</summary>
        public static MeasureId Themes { get; } = new("themes");

        /// <summary>The milestone "reflection": Initial thinking under way on the actions to carry out.</summary>
        public static MilestoneId Reflection { get; } = new("reflection");

        /// <summary>The milestone "structured-plan": Actions written into an environmental-health plan, or into a plan for quality of working life (QVT), quality, safety and environment (QSE) or social responsibility (RSE).</summary>
        public static MilestoneId StructuredPlan { get; } = new("structured-plan");
    }

    /// <summary>Number of health promotion activities set up within the establishment (internal and/or external) (CPOM_OS_3).</summary>
    public static class Os3
    {
        /// <summary>The indicator CPOM_OS_3.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_3");

        /// <summary>The measure "interventions": Health promotion activities carried out.</summary>
        public static MeasureId Interventions { get; } = new("interventions");

        /// <summary>The milestone "reflection": Initial thinking under way on the health promotion activities to carry out.</summary>
        public static MilestoneId Reflection { get; } = new("reflection");
    }

    /// <summary>Establishment that has signed the charter of commitment to the vaccination of health professionals (yes/no) (CPOM_OS_4).</summary>
    public static class Os4
    {
        /// <summary>The indicator CPOM_OS_4.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_4");

        /// <summary>The measure "documented-actions": Internal actions to promote vaccination documented.</summary>
        public static MeasureId DocumentedActions { get; } = new("documented-actions");

        /// <summary>The measure "commitment-confirmed": Commitment to vaccination confirmed.</summary>
        public static MeasureId CommitmentConfirmed { get; } = new("commitment-confirmed");

        /// <summary>The milestone "charter-signed": Charter of commitment to staff vaccination signed by the establishment.</summary>
        public static MilestoneId CharterSigned { get; } = new("charter-signed");
    }

    /// <summary>An approach to reduce the environmental footprint of cleaning and care products, with at least one action on eco-responsible purchasing or on the reduction of chemicals, is in place (yes/no) (CPOM_OS_5).</summary>
    public static class Os5
    {
        /// <summary>The indicator CPOM_OS_5.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_5");

        /// <summary>The measure "structured-actions": Structured actions carried out.</summary>
        public static MeasureId StructuredActions { get; } = new("structured-actions");

        /// <summary>The measure "complementary-actions": New complementary actions.</summary>
        public static MeasureId ComplementaryActions { get; } = new("complementary-actions");

        /// <summary>The measure "complementary-actions-in-place": Complementary actions in place.</summary>
        public static MeasureId ComplementaryActionsInPlace { get; } = new("complementary-actions-in-place");

        /// <summary>The milestone "reflection": Initial thinking under way on the approach.</summary>
        public static MilestoneId Reflection { get; } = new("reflection");

        /// <summary>The milestone "consolidation-2027": Structured action consolidated.</summary>
        public static MilestoneId Consolidation2027 { get; } = new("consolidation-2027");

        /// <summary>The milestone "formal-policy": Approach written into a formal purchasing or quality, safety and environment (QSE) policy.</summary>
        public static MilestoneId FormalPolicy { get; } = new("formal-policy");

        /// <summary>The milestone "consolidation-2029": Whole approach consolidated.</summary>
        public static MilestoneId Consolidation2029 { get; } = new("consolidation-2029");
    }

    /// <summary>Number of therapeutic patient education (ETP) programmes (CPOM_OS_6).</summary>
    public static class Os6
    {
        /// <summary>The indicator CPOM_OS_6.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_6");

        /// <summary>The measure "programmes": New ETP programmes.</summary>
        public static MeasureId Programmes { get; } = new("programmes");

        /// <summary>The measure "programmes-declared": ETP programmes declared to the ARS.</summary>
        public static MeasureId ProgrammesDeclared { get; } = new("programmes-declared");

        /// <summary>The milestone "etp-team": Multidisciplinary ETP team set up (in charge of the educational assessment, the personalised programme and the sessions).</summary>
        public static MilestoneId EtpTeam { get; } = new("etp-team");

        /// <summary>The milestone "etp-team-at-work": ETP team set up, educational assessments and personalised programmes drawn up, sessions planned and held.</summary>
        public static MilestoneId EtpTeamAtWork { get; } = new("etp-team-at-work");
    }

    /// <summary>Introduction of measures of the quality of care as perceived by patients (PROMs, PREMs) (CPOM_OS_7).</summary>
    public static class Os7
    {
        /// <summary>The indicator CPOM_OS_7.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_7");

        /// <summary>The milestone "approach-engaged": Measurement approach under way.</summary>
        public static MilestoneId ApproachEngaged { get; } = new("approach-engaged");

        /// <summary>The milestone "evaluation-done": At least one PROMs or PREMs evaluation carried out.</summary>
        public static MilestoneId EvaluationDone { get; } = new("evaluation-done");

        /// <summary>The milestone "results-analysed": Results analysed, action plan drawn up, both reported to the governing bodies.</summary>
        public static MilestoneId ResultsAnalysed { get; } = new("results-analysed");

        /// <summary>The milestone "improvements-implemented": Improvement actions identified and put in place.</summary>
        public static MilestoneId ImprovementsImplemented { get; } = new("improvements-implemented");

        /// <summary>The milestone "reevaluation-done": New evaluation carried out and compared with the first.</summary>
        public static MilestoneId ReevaluationDone { get; } = new("reevaluation-done");
    }

    /// <summary>Share of the projects (or actions) of the establishment's strategic plan that are co-constructed in a health-partnership approach (CPOM_OS_8).</summary>
    public static class Os8
    {
        /// <summary>The indicator CPOM_OS_8.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_8");

        /// <summary>The measure "co-constructed-projects": Projects or actions co-constructed with users.</summary>
        public static MeasureId CoConstructedProjects { get; } = new("co-constructed-projects");
    }

    /// <summary>Number of telehealth acts (teleconsultation, tele-expertise, remote monitoring, telecare, tele-rehabilitation) in the year (CPOM_OS_9).</summary>
    public static class Os9
    {
        /// <summary>The indicator CPOM_OS_9.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_9");

        /// <summary>The measure "telehealth-acts": Telehealth acts.</summary>
        public static MeasureId TelehealthActs { get; } = new("telehealth-acts");

        /// <summary>The measure "teleconsultations": Teleconsultations.</summary>
        public static MeasureId Teleconsultations { get; } = new("teleconsultations");

        /// <summary>The measure "tele-expertise-acts": Tele-expertise acts.</summary>
        public static MeasureId TeleExpertiseActs { get; } = new("tele-expertise-acts");

        /// <summary>The measure "remote-monitoring-acts": Remote-monitoring acts.</summary>
        public static MeasureId RemoteMonitoringActs { get; } = new("remote-monitoring-acts");

        /// <summary>The measure "telecare-acts": Telecare acts.</summary>
        public static MeasureId TelecareActs { get; } = new("telecare-acts");

        /// <summary>The measure "acts-of-four-types": Acts of the four types of the definition.</summary>
        public static MeasureId ActsOfFourTypes { get; } = new("acts-of-four-types");
    }

    /// <summary>Number of weekly bed-management meetings (CPOM_OS_10).</summary>
    public static class Os10
    {
        /// <summary>The indicator CPOM_OS_10.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_10");

        /// <summary>The measure "bed-management-cells": Bed-management meetings.</summary>
        public static MeasureId BedManagementCells { get; } = new("bed-management-cells");
    }

    /// <summary>Rate of direct unscheduled admissions (ADNP), without passing through an emergency department, for people over 75 (CPOM_OS_11).</summary>
    public static class Os11
    {
        /// <summary>The indicator CPOM_OS_11.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_11");

        /// <summary>The measure "direct-admissions": Direct unscheduled admissions of patients over 75.</summary>
        public static MeasureId DirectAdmissions { get; } = new("direct-admissions");

        /// <summary>The measure "patients-over-75": All patients over 75.</summary>
        public static MeasureId PatientsOver75 { get; } = new("patients-over-75");

        /// <summary>The measure "direct-admission-rate": Share of direct unscheduled admissions.</summary>
        public static MeasureId DirectAdmissionRate { get; } = new("direct-admission-rate");

        /// <summary>The milestone "process-in-place": The direct-admission process for older people is in place.</summary>
        public static MilestoneId ProcessInPlace { get; } = new("process-in-place");

        /// <summary>The milestone "data-included": Data of direct unscheduled admissions included.</summary>
        public static MilestoneId DataIncluded { get; } = new("data-included");
    }

    /// <summary>Number of modes of care for mammograms and breast ultrasounds per year (CPOM_OS_12).</summary>
    public static class Os12
    {
        /// <summary>The indicator CPOM_OS_12.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_12");

        /// <summary>The measure "mammograms": Mammograms.</summary>
        public static MeasureId Mammograms { get; } = new("mammograms");

        /// <summary>The measure "breast-ultrasounds": Breast ultrasounds.</summary>
        public static MeasureId BreastUltrasounds { get; } = new("breast-ultrasounds");
    }

    /// <summary>Share of surgical procedures for which patients benefit from enhanced recovery after surgery (ERAS; in French RAAC), among all such procedures performed in the establishment (CPOM_OS_13).</summary>
    public static class Os13
    {
        /// <summary>The indicator CPOM_OS_13.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_13");

        /// <summary>The measure "raac-acts": Procedures with enhanced recovery.</summary>
        public static MeasureId RaacActs { get; } = new("raac-acts");
    }

    /// <summary>Number of specialty days (rehabilitation, before and after childbirth, or children under 3) or cancer-treatment days delivered in the year by establishments authorised for hospital at home (HAD). (CPOM_OS_14).</summary>
    public static class Os14
    {
        /// <summary>The indicator CPOM_OS_14.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_14");

        /// <summary>The measure "specialty-days": Days in the specialty or in cancer treatment.</summary>
        public static MeasureId SpecialtyDays { get; } = new("specialty-days");

        /// <summary>The measure "rehabilitation-days": Rehabilitation days.</summary>
        public static MeasureId RehabilitationDays { get; } = new("rehabilitation-days");

        /// <summary>The measure "perinatal-days": Days before and after childbirth.</summary>
        public static MeasureId PerinatalDays { get; } = new("perinatal-days");

        /// <summary>The measure "young-children-days": Days for children under 3.</summary>
        public static MeasureId YoungChildrenDays { get; } = new("young-children-days");

        /// <summary>The measure "oral-cancer-treatment-days": Days of oral cancer treatment.</summary>
        public static MeasureId OralCancerTreatmentDays { get; } = new("oral-cancer-treatment-days");

        /// <summary>The measure "injectable-cancer-treatment-days": Days of injectable cancer treatment.</summary>
        public static MeasureId InjectableCancerTreatmentDays { get; } = new("injectable-cancer-treatment-days");

        /// <summary>The measure "days-of-all-kinds": Days of the new specialties and of cancer treatment.</summary>
        public static MeasureId DaysOfAllKinds { get; } = new("days-of-all-kinds");

        /// <summary>The milestone "situation-analysed": Data on medical activity in hospital at home gathered and analysed, specialties to develop identified.</summary>
        public static MilestoneId SituationAnalysed { get; } = new("situation-analysed");

        /// <summary>The milestone "specialty-launched": One specialty launched (rehabilitation, after childbirth, or children aged 0 to 3), or else cancer treatment, with oral and injectable recorded separately.</summary>
        public static MilestoneId SpecialtyLaunched { get; } = new("specialty-launched");

        /// <summary>The milestone "days-reported": Number of days of the chosen activity reported.</summary>
        public static MilestoneId DaysReported { get; } = new("days-reported");
    }

    /// <summary>Active caseload of people supported, per reference year, since the disability officer was appointed in your establishment (CPOM_OS_15).</summary>
    public static class Os15
    {
        /// <summary>The indicator CPOM_OS_15.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_15");

        /// <summary>The measure "active-file": Active caseload of people supported.</summary>
        public static MeasureId ActiveFile { get; } = new("active-file");
    }

    /// <summary>Share of closed stays for which at least one discharge prescription produced was sent to Mon espace santé (the shared medical record, DMP) (CPOM_OS_16).</summary>
    public static class Os16
    {
        /// <summary>The indicator CPOM_OS_16.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_16");

        /// <summary>The measure "discharge-prescriptions": Stays whose discharge prescription is sent to the DMP.</summary>
        public static MeasureId DischargePrescriptions { get; } = new("discharge-prescriptions");
    }

    /// <summary>Updating of the hospital-pressure and exceptional health situations plan (PGTHSSE), the business-continuity plan (PCA) and the establishment-security plan (PSE), in connection with the ORSAN Occitanie scheme (CPOM_OS_17).</summary>
    public static class Os17
    {
        /// <summary>The indicator CPOM_OS_17.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_17");

        /// <summary>The measure "plans-up-to-date": Plans up to date.</summary>
        public static MeasureId PlansUpToDate { get; } = new("plans-up-to-date");

        /// <summary>The measure "plans-updated": Plans updated.</summary>
        public static MeasureId PlansUpdated { get; } = new("plans-updated");
    }

    /// <summary>Number of crisis exercises, cyberattacks included, carried out in the establishment - number of participants to be given in the comments (CPOM_OS_18).</summary>
    public static class Os18
    {
        /// <summary>The indicator CPOM_OS_18.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_18");

        /// <summary>The measure "crisis-exercises": Crisis exercises carried out.</summary>
        public static MeasureId CrisisExercises { get; } = new("crisis-exercises");
    }

    /// <summary>Rate of reporting of serious adverse events (EIG) among the adverse events (EI) handled in morbidity and mortality reviews (RMM) (CPOM_OS_19).</summary>
    public static class Os19
    {
        /// <summary>The indicator CPOM_OS_19.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_19");

        /// <summary>The measure "serious-events-declared": Serious adverse events (EIG) reported, as a rate of adverse events analysed in RMM.</summary>
        public static MeasureId SeriousEventsDeclared { get; } = new("serious-events-declared");

        /// <summary>The measure "rmm-reviews": Morbidity and mortality reviews (RMM).</summary>
        public static MeasureId RmmReviews { get; } = new("rmm-reviews");
    }

    /// <summary>Number of external HR communication campaigns or actions (posters, website, talks in schools, posts on social networks such as LinkedIn, Twitter…) carried out in the year (CPOM_OS_20).</summary>
    public static class Os20
    {
        /// <summary>The indicator CPOM_OS_20.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_20");

        /// <summary>The measure "communication-actions": External HR communication actions.</summary>
        public static MeasureId CommunicationActions { get; } = new("communication-actions");
    }

    /// <summary>Number of actions carried out in the field of quality of life and working conditions (QVCT) (CPOM_OS_21).</summary>
    public static class Os21
    {
        /// <summary>The indicator CPOM_OS_21.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_21");

        /// <summary>The measure "qvct-actions": QVCT actions carried out.</summary>
        public static MeasureId QvctActions { get; } = new("qvct-actions");
    }

    /// <summary>Number of research projects in which the establishment takes part each year (CPOM_OS_22).</summary>
    public static class Os22
    {
        /// <summary>The indicator CPOM_OS_22.</summary>
        public static IndicatorId Id { get; } = IndicatorId.Parse("CPOM_OS_22");

        /// <summary>The measure "research-projects": Active research projects.</summary>
        public static MeasureId ResearchProjects { get; } = new("research-projects");

        /// <summary>The milestone "research-governance": Projects sustained and anchored in research governance.</summary>
        public static MilestoneId ResearchGovernance { get; } = new("research-governance");
    }
}
