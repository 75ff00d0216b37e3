using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RokPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Reminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "LeadTimes_EscalationDays",
                table: "Counties",
                type: "integer",
                nullable: false,
                defaultValue: 10);

            migrationBuilder.AddColumn<int>(
                name: "LeadTimes_LateReminderDays",
                table: "Counties",
                type: "integer",
                nullable: false,
                defaultValue: 3);

            migrationBuilder.AddColumn<int>(
                name: "LeadTimes_ReminderDays",
                table: "Counties",
                type: "integer",
                nullable: false,
                defaultValue: 7);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LeadTimes_EscalationDays",
                table: "Counties");

            migrationBuilder.DropColumn(
                name: "LeadTimes_LateReminderDays",
                table: "Counties");

            migrationBuilder.DropColumn(
                name: "LeadTimes_ReminderDays",
                table: "Counties");
        }
    }
}
