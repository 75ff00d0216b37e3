using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RokPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LeadTimes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "LeadTimes_CouncilNoticeDays",
                table: "Counties",
                type: "INTEGER",
                nullable: false,
                defaultValue: 14);

            migrationBuilder.AddColumn<int>(
                name: "LeadTimes_GroupNoticeDays",
                table: "Counties",
                type: "INTEGER",
                nullable: false,
                defaultValue: 10);

            migrationBuilder.AddColumn<int>(
                name: "LeadTimes_ItemDays",
                table: "Counties",
                type: "INTEGER",
                nullable: false,
                defaultValue: 28);

            migrationBuilder.AddColumn<int>(
                name: "LeadTimes_MinutesWorkingDays",
                table: "Counties",
                type: "INTEGER",
                nullable: false,
                defaultValue: 10);

            migrationBuilder.AddColumn<int>(
                name: "LeadTimes_NotesCommentWorkingDays",
                table: "Counties",
                type: "INTEGER",
                nullable: false,
                defaultValue: 5);

            migrationBuilder.AddColumn<int>(
                name: "LeadTimes_NotesWorkingDays",
                table: "Counties",
                type: "INTEGER",
                nullable: false,
                defaultValue: 5);

            migrationBuilder.AddColumn<int>(
                name: "LeadTimes_VerificationDays",
                table: "Counties",
                type: "INTEGER",
                nullable: false,
                defaultValue: 14);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LeadTimes_CouncilNoticeDays",
                table: "Counties");

            migrationBuilder.DropColumn(
                name: "LeadTimes_GroupNoticeDays",
                table: "Counties");

            migrationBuilder.DropColumn(
                name: "LeadTimes_ItemDays",
                table: "Counties");

            migrationBuilder.DropColumn(
                name: "LeadTimes_MinutesWorkingDays",
                table: "Counties");

            migrationBuilder.DropColumn(
                name: "LeadTimes_NotesCommentWorkingDays",
                table: "Counties");

            migrationBuilder.DropColumn(
                name: "LeadTimes_NotesWorkingDays",
                table: "Counties");

            migrationBuilder.DropColumn(
                name: "LeadTimes_VerificationDays",
                table: "Counties");
        }
    }
}
