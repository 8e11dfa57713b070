package org.openinternship.core.admission;

/** A requirement for admission that comes with the library, as data that can be stored. */
public sealed interface StandardAdmissionRequirement extends AdmissionRequirement
    permits Age,
        Citizenship,
        Clearance,
        Confirmation,
        EnrolledThroughTerm,
        ExclusionList,
        FieldOfStudy,
        FreeTime,
        GraduationWindow,
        Languages,
        PriorParticipation,
        Residence,
        Schooling,
        WeeklyHours,
        WorkAuthorisation {}
